import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';
import type { BrowserName, DrivenBrowser } from '../../src/dev/browsers/driven-browser.ts';
import { launchChromium } from '../../src/dev/browsers/launch-chromium.ts';
import { launchFirefox } from '../../src/dev/browsers/launch-firefox.ts';
import { waitFor } from '../../src/dev/browsers/wait-for.ts';
import { EXTENSIONS } from './extensions.ts';
import { SITE_HOST } from './site.ts';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };

export interface Pressable {
  readonly driven: DrivenBrowser;
  close(): Promise<void>;
}

/** Starts a browser with the built extension, whose button does what `in-place-background.ts` says. */
export async function launchPressable(name: BrowserName): Promise<Pressable> {
  const folder = mkdtempSync(join(tmpdir(), 'qingdu-'));
  cpSync(EXTENSIONS[name], folder, { recursive: true });
  await build({
    entryPoints: [fileURLToPath(new URL('in-place-background.ts', import.meta.url))],
    outfile: join(folder, 'background.js'),
    bundle: true,
    format: 'iife',
    logLevel: 'error',
  });
  const driven = await LAUNCH[name]({
    executable: inject('browsers')[name],
    extension: folder,
    headless: true,
    welcomes: false,
    localHosts: [SITE_HOST],
  });
  return {
    driven,
    async close() {
      await driven.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Presses the button and waits for what comes of it. */
export async function press(driven: DrivenBrowser, page: Page): Promise<unknown> {
  await page.evaluate(() => {
    window.name = '';
  });
  await driven.pressButton(page);
  const name = await waitFor(
    'the press to come to an end',
    () => page.evaluate(() => window.name),
    40_000,
  );
  return JSON.parse(name);
}
