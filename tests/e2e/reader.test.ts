import type { Frame, KeyInput } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser } from '../../src/dev/browsers/driven-browser.ts';
import { readerFrame } from '../../src/dev/browsers/reader-frame.ts';
import { closeTab } from '../../src/dev/browsers/tab-in-front.ts';
import { waitFor } from '../../src/dev/browsers/wait-for.ts';
import { demoArticle } from '../../src/dev/demo-page.ts';
import { SPECIMEN_PATH } from '../../src/dev/screenshots/specimen-page.ts';
import { borrow } from './borrow-browser.ts';
import { BROWSERS } from './browsers.ts';
import { focusedButton, focusWithin, TOOLBAR, tabTo } from './by-keyboard.ts';
import { findViolations, THEMES } from './find-violations.ts';
import {
  clickInReader,
  closeByEscape,
  openReader,
  readArticle,
  readerGone,
} from './reader-page.ts';
import { ARTICLE, LINKED, LONG, NO_ARTICLE, PLAIN_TEXT, type Site, serveSite } from './site.ts';

const RESTLESS = '/culture/restless.html';
const SMOOTH = '/culture/smooth.html';

describe.each(BROWSERS)('the reader in %s', (name) => {
  let driven: DrivenBrowser;
  let site: Site;

  beforeAll(async () => {
    site = await serveSite({
      [RESTLESS]: `let n = 0; setInterval(() => { document.title = '快回来 ' + ++n; }, 50);`,
      [SMOOTH]: `document.documentElement.setAttribute('style', 'scroll-behavior:SMOOTH ;')`,
    });
    driven = await borrow(name);
  });
  afterAll(() => site?.close());

  test('opens with the article, exact to the character', async () => {
    const { page, reader } = await openReader(driven, site.at(ARTICLE));
    const { title, blocks } = await readArticle(reader);
    expect(title).toBe(demoArticle.title);
    expect(blocks).toEqual(demoArticle.paragraphs);
    const header = await reader.$eval('main article header', (it) => (it as HTMLElement).innerText);
    expect(header).toContain(demoArticle.source);
    expect(header).toContain(demoArticle.byline);
    expect(await reader.$eval('main article time', (time) => time.dateTime)).toBe(demoArticle.date);
    expect(await page.title()).toBe(demoArticle.title);
    await closeTab(page);
  });

  test('the button closes it again: DOM, title and scroll are as they were', async () => {
    let before: unknown;
    const state = () => ({
      html: document.documentElement.outerHTML,
      title: document.title,
      scroll: [scrollX, scrollY],
    });
    for (const path of [ARTICLE, SMOOTH]) {
      const { page } = await openReader(driven, site.at(path), async (page) => {
        await page.evaluate(() => scrollTo({ top: 321, behavior: 'instant' }));
        before = await page.evaluate(state);
      });
      await driven.pressButton(page);
      await readerGone(page);
      expect(await page.evaluate(state)).toEqual(before);
      expect((before as ReturnType<typeof state>).scroll).toEqual([0, 321]);
      await closeTab(page);
    }
  });

  test('opens at the first press, in every one of many new tabs', async () => {
    for (let tab = 0; tab < 5; tab++) {
      const { page } = await openReader(driven, site.at(ARTICLE));
      await closeTab(page);
    }
  });

  test('opens again after it was closed, and Escape closes it', async () => {
    const { page } = await openReader(driven, site.at(ARTICLE));
    await closeByEscape(page);
    await driven.pressButton(page);
    await readerFrame(page);
    await closeByEscape(page);
    await closeTab(page);
  });

  test('gives the focus back where it was', async () => {
    const { page } = await openReader(driven, site.at(ARTICLE), (page) => page.focus('.nav a'));
    await closeByEscape(page);
    expect(
      await page.evaluate(() => document.activeElement === document.querySelector('.nav a')),
    ).toBe(true);
    await closeTab(page);
  });

  test('is used by keyboard alone, and the page behind hears nothing of it', async () => {
    const open = await openReader(driven, site.at(ARTICLE), async (page) => {
      await page.focus('.nav a');
      await page.evaluate(() => {
        window.name = '';
        for (const type of ['keydown', 'keyup', 'focusin', 'copy', 'scroll']) {
          window.addEventListener(
            type,
            () => {
              window.name += ` ${type}`;
            },
            true,
          );
        }
      });
    });
    const { page, reader } = open;
    const { keyboard } = page;
    // That the focus has left it, it does hear.
    await page.evaluate(() => {
      window.name = '';
    });
    const order: string[] = [];
    for (const _ of TOOLBAR) {
      await keyboard.press('Tab');
      order.push(await focusedButton(reader));
    }
    expect(order).toEqual(TOOLBAR);

    // Each panel takes the focus, and gives it back to its button.
    const panels = {
      chevron: 'copy',
      save: 'save',
      script: 'script',
      ledger: 'ledger',
      appearance: 'appearance',
    };
    for (const [icon, panel] of Object.entries(panels)) {
      await reader.focus(`[data-icon="${icon}"]`);
      await keyboard.press('Enter');
      await focusWithin(reader, `#qingdu-${panel}`);
      await keyboard.press('Escape');
      await reader.waitForSelector(`#qingdu-${panel}`, { hidden: true });
      expect(await focusedButton(reader)).toBe(icon);
    }
    await keyboard.press('?');
    await focusWithin(reader, '.dialog');
    await keyboard.press('Escape');
    await reader.waitForSelector('.dialog', { hidden: true });
    expect(await focusedButton(reader)).toBe('appearance');

    // The contents lead to a heading, and the keys go on from there.
    await reader.focus('[data-icon="contents"]');
    await tabTo(open, '.contents li:nth-child(2) button');
    await keyboard.press('Enter');
    await waitFor('the heading', () =>
      reader.$eval('#walls', (it) => Math.abs(it.getBoundingClientRect().top) < 150),
    );
    expect(await reader.evaluate(() => document.activeElement?.id)).toBe('walls');

    await keyboard.press('f');
    await reader.waitForSelector('.menu-item');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await waitFor('the other script', () =>
      reader.$eval('main article', (it) => it.lang === 'zh-Hant-TW'),
    );

    await keyboard.press('c');
    await reader.waitForSelector('[data-icon="done"]');
    expect(await page.evaluate(() => window.name)).toBe('');
    await closeByEscape(page);
    expect(await page.evaluate(() => document.activeElement?.matches('.nav a'))).toBe(true);
    await closeTab(page);
  });

  test('axe finds nothing in it, with any of its panels, in any theme', async () => {
    const { page, reader } = await openReader(driven, site.at(SPECIMEN_PATH), (page) =>
      page.setViewport({ width: 360, height: 740 }),
    );
    // A style sheet is the same in both browsers: the themes are looked at in one of them.
    const themes = name === 'chromium' ? THEMES : [];
    const found: Record<string, string[]> = { article: await findViolations(reader, themes) };
    const panels = {
      t: '.contents',
      s: '#qingdu-save',
      f: '#qingdu-script',
      a: '#qingdu-appearance',
      '?': '.dialog',
    };
    for (const [key, panel] of name === 'chromium' ? Object.entries(panels) : []) {
      await page.keyboard.press(key as KeyInput);
      await reader.waitForSelector(panel);
      found[panel] = await findViolations(reader, themes, panel);
      await page.keyboard.press('Escape');
    }
    await page.keyboard.press('c');
    await reader.waitForSelector('[data-icon="done"]');
    await reader.focus('[data-icon="chevron"]');
    await page.keyboard.press('Enter');
    await reader.waitForSelector('#qingdu-copy');
    found.copied = await findViolations(reader, themes, '.chrome');
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((state) => [state, []])));
    await closeTab(page);
  });

  test('the page behind neither scrolls nor takes the focus', async () => {
    const { page } = await openReader(driven, site.at(ARTICLE));
    await page.mouse.move(300, 300);
    for (let i = 0; i < 30; i++) await page.mouse.wheel({ deltaY: 2000 });
    for (let i = 0; i < 60; i++) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(
      await page.evaluate(
        () =>
          document.activeElement?.closest('body') === null ||
          document.activeElement === document.body,
      ),
    ).toBe(true);
    await closeTab(page);
  });

  test('holds the headline in the tab against a page that rewrites its title', async () => {
    const { page } = await openReader(driven, site.at(RESTLESS));
    const titles = new Set<string>();
    await waitFor('the headline', async () => {
      titles.add(await page.title());
      return titles.has(demoArticle.title);
    });
    await driven.pressButton(page);
    await readerGone(page);
    await waitFor("the page's own title", async () => (await page.title()).startsWith('快回来'));
    await closeTab(page);
  });

  test('the article stands in the document itself, and only when it is whole', async () => {
    const page = await driven.browser.newPage();
    await page.goto(site.at(ARTICLE));
    await driven.pressButton(page);
    const reader = await readerFrame(page, '#reader');
    const seen = await waitFor('the article', () =>
      reader.evaluate(() => {
        const article = document.querySelector('main > article');
        return (
          article && { h1: article.querySelector('h1') !== null, text: article.textContent ?? '' }
        );
      }),
    );
    expect(seen.h1).toBe(true);
    expect(seen.text).toContain(demoArticle.paragraphs.at(-1));
    await closeTab(page);
  });

  test('a link opens in the tab itself', async () => {
    const open = await openReader(driven, site.at(ARTICLE));
    const arrived = open.page.waitForNavigation();
    await clickInReader(open, 'main article a[href$="/culture/ai.html"]');
    await arrived;
    expect(open.page.url()).toBe(site.at(LINKED));
    await closeTab(open.page);
  });

  test('a link within the article scrolls to its place', async () => {
    const open = await openReader(driven, site.at(ARTICLE));
    const top = () =>
      open.reader.$eval('main article h2:nth-of-type(2)', (it) => it.getBoundingClientRect().top);
    await clickInReader(open, 'main article a[href$="#walls"]');
    await waitFor('the heading to come to the top', async () => Math.abs(await top()) < 150);
    expect(open.page.url()).toBe(site.at(ARTICLE));
    expect(await open.page.title()).toBe(demoArticle.title);
    await closeTab(open.page);
  });

  test('a page without an article gets a message', async () => {
    const page = await driven.browser.newPage();
    await page.goto(site.at(NO_ARTICLE));
    await driven.pressButton(page);
    const reader = await readerFrame(page, '[role=alert]');
    expect(await reader.$eval('[role=alert]', (it) => it.textContent?.trim())).not.toBe('');
    expect(await page.title()).toBe('空');
    expect(await findViolations(reader, name === 'chromium' ? THEMES : [])).toEqual([]);
    await closeByEscape(page);
    await closeTab(page);
  });

  test('tells how far it is with a page of 5 MB; Escape stops it and brings the page back', async () => {
    const page = await driven.browser.newPage();
    await page.goto(site.at(LONG));
    const state = () => [document.documentElement.outerHTML.length, document.title, scrollY];
    await page.evaluate(() => {
      scrollTo(0, 4321);
      // The tab's title is the headline as soon as there is an article.
      const note = () => {
        window.name = 'There was an article.';
      };
      new MutationObserver(note).observe(document.head, { childList: true, subtree: true });
    });
    const before = await page.evaluate(state);
    expect(before[0]).toBeGreaterThan(2_900_000);
    await driven.pressButton(page);
    const reader = await readerFrame(page, '#reader');
    await reader.waitForSelector('progress');
    await closeByEscape(page);
    expect(await page.evaluate(state)).toEqual(before);
    expect(await page.evaluate(() => window.name)).toBe('');
    await closeTab(page);
  });

  test('plain text is a page, too', async () => {
    const { page, reader } = await openReader(driven, site.at(PLAIN_TEXT));
    const { title, blocks } = await readArticle(reader);
    expect(title).toBe(demoArticle.title);
    expect(blocks).toEqual(demoArticle.paragraphs);
    await closeTab(page);
  });

  test('survives a reload and a page that goes elsewhere', async () => {
    const { page } = await openReader(driven, site.at(ARTICLE));
    await page.reload();
    await readerGone(page);
    await driven.pressButton(page);
    await readerFrame(page);
    await page.goto(site.at(LINKED));
    await readerGone(page);
    expect(await page.title()).toBe('人工智能');
    await page.goBack();
    await closeTab(page);
  });

  test('goes on where it stopped, in a window of any width, until it is sent to the top', async () => {
    const { page, reader } = await openReader(driven, site.at(ARTICLE));
    const line = await topLine(reader, 3);
    await closeByEscape(page);
    await page.setViewport({ width: 420, height: 700 });

    await driven.pressButton(page);
    const again = await readerFrame(page);
    expect(await lineAtTop(again)).toBe(line);
    await clickInReader({ page, reader: again }, '.continued button');
    await waitFor('the top', async () => (await again.evaluate(() => scrollY)) === 0);
    expect(await again.$('.continued')).toBeNull();
    await closeByEscape(page);

    await driven.pressButton(page);
    const top = await readerFrame(page);
    expect(await top.evaluate(() => scrollY)).toBe(0);
    await topLine(top, 3);
    await closeByEscape(page);
    await closeTab(page);

    const named = await openReader(driven, site.at(`${ARTICLE}#walls`));
    expect(await named.reader.evaluate(() => document.activeElement?.id)).toBe('walls');
    expect(await named.reader.$('.continued')).toBeNull();
    await closeTab(named.page);
  });
});

/** Scrolls a paragraph to the top of the window, and says which it is. */
function topLine(reader: Frame, index: number): Promise<string> {
  return reader.evaluate((at) => {
    const line = document.querySelectorAll('main article .body p')[at];
    if (!line) throw new Error('The article is shorter than that.');
    scrollTo(0, scrollY + line.getBoundingClientRect().top + 2);
    if (line.getBoundingClientRect().top > 0) throw new Error('The article ends before that.');
    return line.textContent ?? '';
  }, index);
}

/** The paragraph below the line or two that are read once more. */
function lineAtTop(reader: Frame): Promise<string | undefined> {
  return reader.evaluate(
    () =>
      [...document.querySelectorAll('main article .body p')].find((line) => {
        const { top, bottom } = line.getBoundingClientRect();
        return top <= 66 && bottom > 66;
      })?.textContent ?? undefined,
  );
}
