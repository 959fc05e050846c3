import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame } from 'puppeteer-core';
import { installBrowsers } from './browsers/install-browsers.ts';
import { launchChromium } from './browsers/launch-chromium.ts';
import { readerFrame } from './browsers/reader-frame.ts';
import { composeRow } from './compose-row.ts';
import { DEMO_PATH, demoRoute } from './demo-page.ts';
import { serveLocally } from './serve-locally.ts';

/**
 * Shows the extension at work on the demo page: `npm run demo`. With a display the browser stays open
 * until it is closed.
 */
const HOST = 'linxi.test';
const root = fileURLToPath(new URL('../../', import.meta.url));
const file = resolve(root, '.output/demo/before-after.png');
const hasDisplay =
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) ||
  ['darwin', 'win32'].includes(process.platform);
const headless = !hasDisplay;

const { chromium: executable } = installBrowsers(['chromium']);
const server = await serveLocally(demoRoute);
const driven = await launchChromium({
  executable,
  extension: resolve(root, '.output/chrome-mv3'),
  headless,
  localHosts: [HOST],
});
try {
  const [page] = await driven.browser.pages();
  if (!page) throw new Error('The browser opened no page.');
  await page.goto(`http://${HOST}:${server.port}${DEMO_PATH}`);
  const before = await page.screenshot();
  await driven.pressButton(page);
  const reader = await readerFrame(page);
  await reader.waitForFunction(() =>
    [...document.images].every(
      (image) => image.complete || image.getBoundingClientRect().top > innerHeight,
    ),
  );
  if (headless) {
    const after = await page.screenshot();
    console.log(await readHead(reader));
    const board = await driven.browser.newPage();
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await composeRow(board, [before, after]));
    console.log(`\nBefore and after: ${file}`);
  } else {
    console.log(
      'The demo page is open in the reader. Press the toolbar button to close it and again',
    );
    console.log('to open it. Close the browser to end the demo.');
    await new Promise((done) => driven.browser.once('disconnected', done));
  }
} finally {
  await driven.close();
  await server.close();
}

/** The first lines of the article that the reader shows. */
function readHead(reader: Frame): Promise<string> {
  return reader.$eval('main article', (article) => {
    const lines = (article as HTMLElement).innerText.split('\n').filter((line) => line.trim());
    return lines.slice(0, 8).join('\n\n');
  });
}
