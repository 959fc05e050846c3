import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser } from '../../src/dev/browsers/driven-browser.ts';
import { findReaderFrame, readerFrame } from '../../src/dev/browsers/reader-frame.ts';
import { closeTab } from '../../src/dev/browsers/tab-in-front.ts';
import { elapse, waitFor } from '../../src/dev/browsers/wait-for.ts';
import { demoArticle } from '../../src/dev/demo-page.ts';
import {
  FIRST,
  GROWING,
  NEXT,
  PLAIN,
  SLOW,
  SLOW_PLAIN,
  serveAutoCleanSite,
} from './auto-clean-site.ts';
import { BROWSERS, launch, ownTab } from './browsers.ts';
import {
  allowBeforehand,
  clickIn,
  grantAgain,
  grantSite,
  openOptions,
  revokeInBrowser,
  revokeSite,
} from './grant-site.ts';
import { clickInReader, closeByEscape, openReader, readArticle } from './reader-page.ts';
import type { Site } from './site.ts';
import { watchPaints } from './watch-paints.ts';

/** Longer than all that happens by itself takes. */
const REST_MS = 1200;

/** The longest that the cover may stand once the page is parsed, and one picture more. */
const COVER_MS = 800;

describe.each(BROWSERS)('auto-clean in %s', (name) => {
  let driven: DrivenBrowser;
  let site: Site;

  beforeAll(async () => {
    site = await serveAutoCleanSite();
    driven = await launch(name);
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });

  const open = async (path: string): Promise<Page> => {
    const page = await driven.browser.newPage();
    await page.goto(site.at(path));
    return page;
  };
  const nothingOpens = async (page: Page) => {
    await elapse(REST_MS);
    expect(await findReaderFrame(page)).toBeNull();
  };

  test('nothing opens before the site is granted; then it does at once, without a reload', async () => {
    const page = await open(FIRST);
    await nothingOpens(page);
    await grantSite(driven, site.at(FIRST));
    await page.bringToFront();
    expect((await readArticle(await readerFrame(page))).title).toBe(demoArticle.title);
    await closeTab(page);
  });

  test('a page opens by itself, and the spam never paints, however slowly it comes', async () => {
    for (const path of [FIRST, SLOW]) {
      const page = await driven.browser.newPage();
      const stop = await watchPaints(driven, page);
      await page.goto(site.at(path)).catch(() => null);
      await readerFrame(page);
      const shown = await stop();
      const parsed = await parsedAt(page);
      // On a machine with much else to do the cover may have had its time before the reader came.
      expect(shown.filter((at) => at < parsed + COVER_MS)).toEqual([]);
      await closeTab(page);
    }
  });

  test('the cover lifts from a page that is no spam, even while it is arriving', async () => {
    for (const path of [PLAIN, SLOW_PLAIN]) {
      const page = await driven.browser.newPage();
      const stop = await watchPaints(driven, page);
      await page.goto(site.at(path));
      const parsed = await parsedAt(page);
      await elapse(COVER_MS + 300);
      const shown = await stop();
      expect(shown.length).toBeGreaterThan(0);
      if (path === SLOW_PLAIN) expect(Math.min(...shown)).toBeLessThan(parsed);
      expect(await findReaderFrame(page)).toBeNull();
      await closeTab(page);
    }
  });

  test('the cover lifts all the same where the script never runs', async () => {
    const options = await openOptions(driven, site.at(FIRST));
    await registerAnew(options, `({ js, ...rest }) => rest`);
    try {
      const page = await driven.browser.newPage();
      const stop = await watchPaints(driven, page);
      await page.goto(site.at(FIRST));
      const parsed = await parsedAt(page);
      await elapse(COVER_MS + 500);
      const [first = Number.POSITIVE_INFINITY] = await stop();
      expect(first - parsed).toBeLessThan(COVER_MS + 250);
      expect(await page.evaluate(coverOf)).toBe('qingdu-cover');
      expect(await findReaderFrame(page)).toBeNull();
      await closeTab(page);
    } finally {
      await registerAnew(options, `(script) => ({ ...script, js: ['detector.js'] })`);
      await closeTab(options);
    }
  });

  test('closed, it stays closed for that page; the next opens; going back leaves it alone', async () => {
    const page = await open(FIRST);
    await readerFrame(page);
    await closeByEscape(page);
    await nothingOpens(page);

    await follow(page, site.at(NEXT));
    await readerFrame(page);
    await move(page, site.at(FIRST), 'back');
    await nothingOpens(page);
    await page.evaluate(() => void setTimeout(() => location.reload()));
    await nothingOpens(page);
    await move(page, site.at(NEXT), 'forward');
    // Out of the browser's memory it comes with the reader over it, of which Firefox's driver is not told.
    await waitFor('the headline', async () => (await titleOf(page)) === demoArticle.title);
    // A link is a new visit.
    await follow(page, site.at(FIRST));
    await readerFrame(page);
    await closeTab(page);
  });

  test('a link in a reader that opened by itself leads on, clean as well', async () => {
    const page = await open(FIRST);
    const reader = await readerFrame(page);
    await reader.$eval('main article img', (it) => it.scrollIntoView({ behavior: 'instant' }));
    await waitFor('the picture, which moves the link', () =>
      reader.$eval('main article img', (it) => it.complete && it.naturalWidth > 0),
    );
    await clickInReader({ page, reader }, 'main article a[href$="/culture/ai.html"]');
    await at(page, site.at('/culture/ai.html'));
    await readerFrame(page);
    await closeTab(page);
  });

  test('a page that gets its text later is looked at again; so is the next of a single-page site', async () => {
    const page = await open(GROWING);
    await elapse(400);
    expect(await findReaderFrame(page)).toBeNull();
    await page.evaluate('grow()');
    await readerFrame(page);
    await closeByEscape(page);
    await nothingOpens(page);
    await page.evaluate(`go('/growing/2')`);
    await readerFrame(page);
    await closeTab(page);
  });

  test('works on with a background that was ended', async () => {
    await driven.endBackground();
    const page = await open(FIRST);
    await readerFrame(page);
    await driven.endBackground();
    await closeByEscape(page);
    await driven.endBackground();
    await page.reload().catch(() => null);
    await nothingOpens(page);
    await driven.endBackground();
    await driven.pressButton(page);
    await readerFrame(page);
    await closeTab(page);
  });

  test('each mode does what it says', async () => {
    const options = await openOptions(driven, site.at(FIRST));
    const choose = async (mode: string) => {
      await options.bringToFront();
      await options.select('.site select', mode);
      await waitFor('the rule to be kept', () => keeps(options, mode));
    };
    await choose('always');
    const plain = await open(PLAIN);
    await readerFrame(plain);
    await closeTab(plain);

    await choose('badge');
    const marked = await open(FIRST);
    await waitFor('the badge', async () => (await badge(options)).includes('badge:'));
    expect(await findReaderFrame(marked)).toBeNull();

    await choose('never');
    await waitFor('the badge to go', async () => !(await badge(options)).includes('badge:'));
    await marked.reload();
    await nothingOpens(marked);

    await choose('in-place');
    // Behind another tab it takes its time.
    await marked.bringToFront();
    const text = () => marked.evaluate(() => document.body.innerText);
    await waitFor('the text to be clean', async () =>
      (await text()).includes(demoArticle.paragraphs[0] ?? '-'),
    );
    expect(await findReaderFrame(marked)).toBeNull();
    await closeTab(marked);
    await choose('spam');
    await closeTab(options);
  });

  test('the reader’s own button has the site cleaned from now on', async () => {
    const before = await openOptions(driven, site.at(FIRST));
    // Gone already where this is tried once more.
    if (await before.$('.site')) await clickIn(before, '.site-remove');
    await waitFor('the rule to go', async () => (await before.$('.site')) === null);
    await waitFor('nothing to be registered', async () => !(await registered(before)));
    await closeTab(before);
    await allowBeforehand(driven, site.at(FIRST));
    const { page, reader } = await openReader(driven, site.at(FIRST));
    // The reader goes on where it was left; the toolbar is at the top.
    await reader.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    await reader.waitForSelector('.toolbar[data-hidden="false"]');
    await clickInReader({ page, reader }, '.toolbar [data-icon="always"]');
    const options =
      name === 'firefox'
        ? await ownTab(driven, '.add-site', '/options.html')
        : await openOptions(driven, site.at(FIRST));
    if (name === 'firefox') await clickIn(options, '.add-site .main-button');
    await options.waitForSelector('.site[data-grant="granted"]');
    await closeTab(options);
    await page.bringToFront();
    await closeByEscape(page);
    await follow(page, site.at(NEXT));
    await readerFrame(page);
    await closeTab(page);
  });

  test('taken back, in our options or in the browser, it ends at once', async () => {
    const options = await openOptions(driven, site.at(FIRST));
    const page = await driven.browser.newPage();
    const ways = [() => revokeSite(options), () => revokeInBrowser(driven, site.at(FIRST))];
    for (const takeBack of ways) {
      await options.bringToFront();
      await grantAgain(driven, options, site.at(FIRST));
      await page.bringToFront();
      await page.goto(site.at(GROWING));
      await options.bringToFront();
      await takeBack();
      await options.waitForSelector('.site[data-grant="missing"]');
      await waitFor('nothing to be registered', async () => !(await registered(options)));
      await page.bringToFront();
      await page.evaluate('grow()');
      await nothingOpens(page);
      await page.goto(site.at(NEXT));
      await nothingOpens(page);
      // By hand it works as before.
      await driven.pressButton(page);
      await readerFrame(page);
      await closeByEscape(page);
    }
    await closeTab(page);
    await closeTab(options);
  });
});

/** When the page in a tab had been parsed, in milliseconds since 1970. */
function parsedAt(page: Page): Promise<number> {
  return waitFor('the page to be parsed', () =>
    page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation');
      const { domContentLoadedEventStart: parsed } = entry as PerformanceNavigationTiming;
      return parsed > 0 ? performance.timeOrigin + parsed : null;
    }),
  );
}

/** The title as the page itself knows it. */
function titleOf(page: Page): Promise<string> {
  return page.evaluate(() => document.title).catch(() => '');
}

/** The driver may miss a page that comes out of the browser's memory: the page itself is asked. */
function at(page: Page, address: string): Promise<boolean> {
  return waitFor(`the tab to be at ${address}`, async () => {
    const here = await page.evaluate(() => location.href).catch(() => '');
    return here === address;
  });
}

async function follow(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    setTimeout(() => location.assign(to));
  }, address);
  await at(page, address);
}

async function move(page: Page, address: string, to: 'back' | 'forward'): Promise<void> {
  await page.evaluate((to) => {
    setTimeout(() => history[to]());
  }, to);
  await at(page, address);
}

const RIGHTS = 'const browser = globalThis.browser ?? chrome;';

/** Whether anything is registered to run by itself. */
function registered(options: Page): Promise<unknown> {
  return options.evaluate(`(async () => { ${RIGHTS}
    return (await browser.scripting.getRegisteredContentScripts()).length > 0; })()`);
}

/** Registers what runs by itself once more, changed by the code of a function. */
async function registerAnew(options: Page, change: string): Promise<void> {
  await options.evaluate(`(async () => { ${RIGHTS}
    const all = await browser.scripting.getRegisteredContentScripts();
    const changed = all.map(({ id, matches, css, runAt, js }) => ({ id, matches, css, runAt, js }));
    await browser.scripting.unregisterContentScripts();
    await browser.scripting.registerContentScripts(changed.map(${change})); })()`);
}

/** The animation that covers the page, by its name: it stands there when it has run out, too. */
function coverOf(): string {
  return getComputedStyle(document.documentElement, '::after').animationName;
}

/** What the toolbar button says in the site's tab. */
async function badge(options: Page): Promise<string> {
  return String(
    await options.evaluate(`(async () => { ${RIGHTS}
      const said = [];
      for (const { id } of await browser.tabs.query({})) {
        const text = await browser.action.getBadgeText({ tabId: id });
        if (text) said.push('badge:' + text + ' ' + await browser.action.getTitle({ tabId: id }));
      }
      return said.join('\\n'); })()`),
  );
}

/** Whether a mode is stored for a site. */
async function keeps(options: Page, mode: string): Promise<boolean> {
  const all = await options.evaluate(`(async () => { ${RIGHTS}
    return JSON.stringify([await browser.storage.sync.get(null), await browser.storage.local.get(null)]); })()`);
  return String(all).includes(`"${mode}"`);
}
