import { browser } from 'wxt/browser';
import { copyRich } from '../../src/browser/clipboard/copy-rich.ts';
import { copyText } from '../../src/browser/clipboard/copy-text.ts';
import { type ReaderPurpose, readPurpose } from '../../src/browser/reader-address.ts';
import { sendToBackground } from '../../src/browser/send-message.ts';
import { loadValue, saveValue } from '../../src/browser/stored-value.ts';
import { mountReader } from '../../src/reader/mount-reader.tsx';
import { readSettings } from '../../src/reader/read-settings.ts';
import type { ReaderActions, Translate } from '../../src/reader/types.ts';
import { presentPage } from './present-page.ts';
import { retryInsecureImages } from './retry-insecure-images.ts';

const SETTINGS = 'readerSettings';

void start(readPurpose(location.href));

async function start(purpose: ReaderPurpose | null): Promise<void> {
  const root = document.getElementById('reader');
  if (!root) throw new Error('The reader page has no place for the reader.');
  if (import.meta.env.FIREFOX) retryInsecureImages(window);
  // In a frame nobody else can give it the keys.
  window.focus();
  // Asked for before all else: the page script takes silence for a reader that does not run.
  const view = presentPage(purpose);
  const settings = readSettings(await loadValue(SETTINGS));
  const show = mountReader(root, actionsFor(purpose), translate, settings);
  show(await view);
}

function actionsFor(purpose: ReaderPurpose | null): ReaderActions {
  const ticket = purpose?.kind === 'read' ? purpose.ticket : { secret: '', tabId: null };
  return {
    close: () => void sendToBackground('closeReader', ticket),
    follow: (href) => void sendToBackground('followLink', { href }),
    copyText: (text) => copyText(document, text),
    copyRich: (html, text) => copyRich(document, html, text),
    saveSettings: (settings) => void saveValue(SETTINGS, settings),
  };
}

const translate: Translate = (key, substitutions) =>
  browser.i18n.getMessage(key as never, substitutions);
