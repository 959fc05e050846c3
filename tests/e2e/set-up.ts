import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import type { BrowserName } from '../../src/dev/browsers/driven-browser.ts';
import { installBrowsers, installDisplay } from '../../src/dev/browsers/install-browsers.ts';
import { EXTENSIONS } from './extensions.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The program of each browser. */
    browsers: Readonly<Record<BrowserName, string>>;
  }
}

/** Sees to it that there is something to test and something to test it in; throws where there is not. */
export default function setUp(project: TestProject): void {
  for (const folder of Object.values(EXTENSIONS)) {
    if (!existsSync(`${folder}/manifest.json`)) {
      throw new Error(`No extension in ${folder}. Build it first: npm run build`);
    }
  }
  // The only system on which a window can be where nobody sees it.
  if (process.platform === 'linux') installDisplay();
  project.provide('browsers', installBrowsers(['chromium', 'firefox']));
}
