import { browser } from 'wxt/browser';
import { cleanSiteAlways } from '../../src/browser/auto-clean/clean-site-always.ts';
import { copyRich } from '../../src/browser/clipboard/copy-rich.ts';
import { copyText } from '../../src/browser/clipboard/copy-text.ts';
import { type ReaderPurpose, readPurpose } from '../../src/browser/reader-address.ts';
import { sendToBackground } from '../../src/browser/send-message.ts';
import { getSettings } from '../../src/browser/settings/get-settings.ts';
import { shareReaderSettings } from '../../src/browser/settings/share-reader-settings.ts';
import { mountReader } from '../../src/reader/mount-reader.tsx';
import { readSettings } from '../../src/reader/read-settings.ts';
import type { ReaderActions, ReaderSettings, Translate } from '../../src/reader/types.ts';
import { type PagePresenter, pagePresenter } from './page-presenter.ts';
import { retryInsecureImages } from './retry-insecure-images.ts';

void start(readPurpose(location.href));

async function start(purpose: ReaderPurpose | null): Promise<void> {
  const root = document.getElementById('reader');
  if (!root) throw new Error('The reader page has no place for the reader.');
  if (import.meta.env.FIREFOX) retryInsecureImages(window);
  // In a frame nobody else can give it the keys.
  window.focus();
  // Asked for before all else: the page script takes silence for a reader that does not run.
  const presenter = pagePresenter(purpose);
  const { reader, script } = await getSettings();
  const settings = readSettings(reader);
  const show = mountReader(root, actionsFor(purpose, presenter, settings), translate, settings);
  const report = (done: number) => show({ kind: 'loading', done });
  show(await presenter.begin({ script, removeReadings: false }, report));
}

function actionsFor(
  purpose: ReaderPurpose | null,
  { present }: PagePresenter,
  settings: ReaderSettings,
): ReaderActions {
  const shared = shareReaderSettings(settings, readSettings);
  const ticket = purpose?.kind === 'read' ? purpose.ticket : { secret: '', tabId: null };
  return {
    close: () => void sendToBackground('closeReader', ticket),
    follow: (href) => void sendToBackground('followLink', { href }),
    present,
    keepPlace: (url, place) => {
      // The article is read all the same where its place cannot be kept.
      sendToBackground('keepPosition', { url, place }).catch((error: unknown) => {
        console.warn('The place could not be kept:', error);
      });
    },
    copyText: (text) => copyText(document, text),
    copyRich: (html, text) => copyRich(document, html, text),
    alwaysClean: (pageUrl) => {
      // Firefox asks in no frame of ours: there a tab of ours does.
      if (import.meta.env.FIREFOX) void sendToBackground('openOptions', { site: pageUrl });
      else void cleanSiteAlways(pageUrl).catch((error: unknown) => console.warn(error));
    },
    saveSettings: shared.save,
    watchSettings: shared.watch,
  };
}

const translate: Translate = (key, substitutions) =>
  browser.i18n.getMessage(key as never, substitutions);
