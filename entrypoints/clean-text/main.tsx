import { browser } from 'wxt/browser';
import { copyText } from '../../src/browser/clipboard/copy-text.ts';
import { getSettings } from '../../src/browser/settings/get-settings.ts';
import { shareReaderSettings } from '../../src/browser/settings/share-reader-settings.ts';
import { mountCleanText } from '../../src/reader/clean-text/mount-clean-text.tsx';
import { readSettings } from '../../src/reader/read-settings.ts';
import type { Translate } from '../../src/reader/types.ts';
import { workInWorker } from './work-in-worker.ts';

void start();

async function start(): Promise<void> {
  const root = document.getElementById('clean-text');
  if (!root) throw new Error('The page has no place for its content.');
  const { reader, script } = await getSettings();
  const settings = readSettings(reader);
  const shared = shareReaderSettings(settings, readSettings);
  mountCleanText(
    root,
    {
      workOn: workInWorker,
      copyText: (text) => copyText(document, text),
      saveSettings: shared.save,
      watchSettings: shared.watch,
    },
    translate,
    settings,
    script,
  );
}

const translate: Translate = (key, substitutions) =>
  browser.i18n.getMessage(key as never, substitutions);
