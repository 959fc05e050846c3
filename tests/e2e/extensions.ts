import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../../src/dev/browsers/driven-browser.ts';

/** Where the built extension lies for each browser. */
export const EXTENSIONS: Readonly<Record<BrowserName, string>> = {
  chromium: fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url)),
  firefox: fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url)),
};
