import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser } from '../../src/dev/browsers/driven-browser.ts';
import { findReaderFrame, readerFrame } from '../../src/dev/browsers/reader-frame.ts';
import { closeTab } from '../../src/dev/browsers/tab-in-front.ts';
import { waitFor } from '../../src/dev/browsers/wait-for.ts';
import { demoArticle, demoPage } from '../../src/dev/demo-page.ts';
import { BROWSERS, launch } from './browsers.ts';
import { grantSite, openOptions, revokeSite } from './grant-site.ts';
import { clickInReader, closeByEscape, readArticle, readerGone } from './reader-page.ts';
import { SITE_HOST } from './site.ts';

const FIRST = '/culture/12.html';
const NEXT = '/culture/13.html';
const SLOW = '/slow.html';
const SLOW_PLAIN = '/slow-plain.html';
const GROWING = '/growing.html';
const PLAIN = '/plain.html';

/** What the spam is painted with here: on no other surface. */
const LOUD = '<style>html, body { background: #f0f !important; color: #f0f }</style>';
const spam = demoPage.replace('</head>', `${LOUD}</head>`);
const plain = `<!doctype html><meta charset="utf-8"><title>旧书店</title>${LOUD}${demoArticle.paragraphs
  .map((text) => `<p>${text}</p>`)
  .join('')}`;
const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(demoPage)?.[1] ?? '';

describe.each(BROWSERS)('auto-clean in %s', (name) => {
  let driven: DrivenBrowser;
  let site: Awaited<ReturnType<typeof serve>>;
  let early: Page;

  beforeAll(async () => {
    site = await serve();
    driven = await launch(name);
    early = await driven.browser.newPage();
    await early.goto(site.at(FIRST));
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });

  test('without a grant nothing opens', async () => {
    await pause(700);
    expect(await findReaderFrame(early)).toBeNull();
  });

  test('once granted, it works at once in a page that is open', async () => {
    await grantSite(driven, site.at(FIRST));
    await early.bringToFront();
    const reader = await readerFrame(early);
    expect((await readArticle(reader)).title).toBe(demoArticle.title);
    await closeTab(early);
  });

  test('a page opens by itself, and the spam never paints, however slowly it comes', async () => {
    for (const path of [FIRST, SLOW]) {
      const page = await driven.browser.newPage();
      const loading = page.goto(site.at(path), { waitUntil: 'load' }).catch(() => null);
      const shots = await shootUntil(page, async () => (await findReaderFrame(page)) !== null);
      await loading;
      await readerFrame(page);
      expect(shots.length).toBeGreaterThan(0);
      expect(await loudShots(page, shots)).toBe(0);
      await closeTab(page);
    }
  });

  test('the cover lifts from a page that is no spam, and nothing opens', async () => {
    const page = await driven.browser.newPage();
    await page.goto(site.at(PLAIN));
    await pause(800);
    expect(await isLoud(page)).toBe(true);
    expect(await findReaderFrame(page)).toBeNull();
    await closeTab(page);
  });

  test('the cover lifts from a page that is no spam while it is still arriving', async () => {
    const page = await driven.browser.newPage();
    const loading = page.goto(site.at(SLOW_PLAIN)).catch(() => null);
    await pause(1000);
    expect(await isLoud(page)).toBe(true);
    await loading;
    await closeTab(page);
  });

  test('closed, it stays closed for that page; the next opens; back leaves it alone', async () => {
    const page = await driven.browser.newPage();
    await page.goto(site.at(FIRST));
    await readerFrame(page);
    await closeByEscape(page);
    await pause(700);
    expect(await findReaderFrame(page)).toBeNull();

    await follow(page, site.at(NEXT));
    await readerFrame(page);
    await page.goBack({ waitUntil: 'load' }).catch(() => null);
    await pause(1200);
    expect(page.url()).toBe(site.at(FIRST));
    expect(await findReaderFrame(page)).toBeNull();
    await page.reload().catch(() => null);
    await pause(1200);
    expect(await findReaderFrame(page)).toBeNull();
    await page.goForward({ waitUntil: 'load' }).catch(() => null);
    expect(page.url()).toBe(site.at(NEXT));
    await readerFrame(page);
    // A link is a new visit.
    await follow(page, site.at(FIRST));
    await readerFrame(page);
    await closeTab(page);
  });

  test('a link in the reader opens the next page, clean as well', async () => {
    const page = await driven.browser.newPage();
    await page.goto(site.at(FIRST));
    const reader = await readerFrame(page);
    await clickInReader({ page, reader }, 'main article a[href$="/culture/ai.html"]');
    await waitFor('the next page', () => page.url() === site.at('/culture/ai.html'));
    await readerFrame(page);
    await closeTab(page);
  });

  test('a page that gets its text later is looked at again', async () => {
    const page = await driven.browser.newPage();
    await page.goto(site.at(GROWING));
    await pause(500);
    expect(await findReaderFrame(page)).toBeNull();
    await page.evaluate(() => (window as unknown as { grow(): void }).grow());
    await readerFrame(page);
    await closeTab(page);
  });

  test('revoked, it ends at once', async () => {
    const page = await driven.browser.newPage();
    await page.goto(site.at(GROWING));
    await revokeSite(driven, site.at(FIRST));
    await page.bringToFront();
    await page.evaluate(() => (window as unknown as { grow(): void }).grow());
    await pause(1500);
    expect(await findReaderFrame(page)).toBeNull();
    await page.goto(site.at(NEXT));
    await pause(1000);
    expect(await findReaderFrame(page)).toBeNull();
    expect(await isLoud(page)).toBe(true);
    const options = await openOptions(driven, site.at(FIRST));
    expect(await registered(options)).toEqual([]);
    await closeTab(options);
    // By hand it works as before.
    await driven.pressButton(page);
    await readerFrame(page);
    await driven.pressButton(page);
    await readerGone(page);
    await closeTab(page);
  });
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function follow(page: Page, address: string): Promise<void> {
  const arrived = page.waitForNavigation({ waitUntil: 'load' }).catch(() => null);
  await page.evaluate((to) => {
    location.href = to;
  }, address);
  await arrived;
  await waitFor('the page', () => page.url() === address);
}

/** Screenshots one after the other, until something is so. */
async function shootUntil(page: Page, isSo: () => Promise<boolean>): Promise<string[]> {
  const shots: string[] = [];
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    shots.push(await page.screenshot({ encoding: 'base64' }).catch(() => ''));
    if (await isSo()) break;
  }
  return shots.filter((shot) => shot !== '');
}

async function isLoud(page: Page): Promise<boolean> {
  return (await loudShots(page, [await page.screenshot({ encoding: 'base64' })])) > 0;
}

/** How many pictures show the colour of the spam; looked at in an empty tab. */
async function loudShots(page: Page, shots: readonly string[]): Promise<number> {
  const viewer = await page.browser().newPage();
  const count = await viewer.evaluate(async (all) => {
    let loud = 0;
    for (const shot of all) {
      const image = new Image();
      image.src = `data:image/png;base64,${shot}`;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: 60, height: 40 });
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0, 60, 40);
      const pixels = context?.getImageData(0, 0, 60, 40).data ?? [];
      let pink = 0;
      for (let i = 0; i < pixels.length; i += 4) {
        if ((pixels[i] ?? 0) > 200 && (pixels[i + 1] ?? 255) < 60 && (pixels[i + 2] ?? 0) > 200)
          pink++;
      }
      if (pink > 20) loud++;
    }
    return loud;
  }, shots);
  await closeTab(viewer);
  return count;
}

function registered(options: Page): Promise<unknown> {
  return options.evaluate(
    `(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id))`,
  );
}

/** The pages, without `no-store`: browsers may keep them in memory for going back. */
async function serve() {
  const server: Server = createServer(({ url = '/' }, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    const inTwo = (text: string, at: number) => {
      response.write(text.slice(0, at));
      setTimeout(() => response.end(text.slice(at)), 2500);
    };
    if (url === SLOW) inTwo(spam, spam.indexOf('<body') + Math.floor(body.length / 2));
    else if (url === SLOW_PLAIN) inTwo(plain, Math.floor(plain.length * 0.9));
    else if (url === PLAIN) response.end(plain);
    else if (url === GROWING) {
      response.end(
        `<!doctype html><title>首页</title>${LOUD}<div id="root"></div><script>
          window.grow = () => {
            document.getElementById('root').innerHTML = ${JSON.stringify(body).replaceAll('</', '<\\/')};
          };</script>`,
      );
    } else if (url.startsWith('/culture/') && url.endsWith('.html')) response.end(spam);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    at: (path: string) => `http://${SITE_HOST}:${port}${path}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
