import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installBrowsers } from './browsers/install-browsers.ts';
import { launchChromium } from './browsers/launch-chromium.ts';
import { DEMO_PATH, demoRoute } from './demo-page.ts';
import { camera } from './screenshots/camera.ts';
import { takePages } from './screenshots/page-scenes.ts';
import {
  printReader,
  takeMessages,
  takeReader,
  takeSpecimen,
} from './screenshots/reader-scenes.ts';
import { takeReadmePictures } from './screenshots/readme-pictures.ts';
import { SPECIMEN_PATH, specimenPage } from './screenshots/specimen-page.ts';
import { serveLocally } from './serve-locally.ts';

/**
 * Takes a picture of everything that the extension shows, in each theme and width, for looking
 * through before a release, and the README's: `npm run make:screenshots`. A word after it names the
 * one scene that is wanted. The words are Chinese where the browser has them (Debian:
 * chromium-l10n).
 */
const HOST = 'linxi.test';
const EMPTY_PATH = '/empty.html';
const HTML = 'text/html; charset=utf-8';
const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = resolve(root, '.output/screenshots');
const only = process.argv[2];

const { chromium: executable } = installBrowsers(['chromium']);
const server = await serveLocally((path) => {
  if (path === SPECIMEN_PATH) return { type: HTML, body: specimenPage };
  if (path === EMPTY_PATH)
    return { type: HTML, body: '<!doctype html><title>空</title><form></form>' };
  return demoRoute(path);
});
const driven = await launchChromium({
  executable,
  extension: resolve(root, '.output/chrome-mv3'),
  headless: true,
  language: 'zh_CN',
  localHosts: [HOST],
});
try {
  const at = (path: string) => `http://${HOST}:${server.port}${path}`;
  if (!only) rmSync(folder, { recursive: true, force: true });
  const take = camera(folder);
  const scenes = {
    reader: () => takeReader(driven, at(DEMO_PATH), take),
    specimen: () => takeSpecimen(driven, at(SPECIMEN_PATH), take),
    messages: () => takeMessages(driven, at(EMPTY_PATH), take),
    pages: () => takePages(driven, take),
    print: () => printReader(driven, at(SPECIMEN_PATH), resolve(folder, 'print.pdf')),
    readme: () => takeReadmePictures(driven, at(DEMO_PATH), resolve(root, '.github')),
  };
  for (const [name, scene] of Object.entries(scenes)) {
    if (!only || only === name) await scene();
  }
  console.log(`Screenshots: ${folder}`);
} finally {
  await driven.close();
  await server.close();
}
