import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser } from '../../src/dev/browsers/driven-browser.ts';
import { readerFrame, shows } from '../../src/dev/browsers/reader-frame.ts';
import { closeTab, tabCloses } from '../../src/dev/browsers/tab-in-front.ts';
import { waitFor } from '../../src/dev/browsers/wait-for.ts';
import { demoArticle } from '../../src/dev/demo-page.ts';
import { borrow } from './borrow-browser.ts';
import { BROWSERS, ownTab } from './browsers.ts';
import {
  clickInReader,
  closeByEscape,
  openReader,
  pressEscape,
  readArticle,
} from './reader-page.ts';
import { ARTICLE, LINKED, type Site, serveSite, underPolicy } from './site.ts';

const LISTENING = '/culture/listening.html';
const REMOVING = '/culture/removing.html';
const HIDING = '/culture/hiding.html';
const NAMING = '/culture/naming.html';
const RISING = '/culture/rising.html';

/** Writes down every event that reaches the page, as early as a page can know of it. */
const LISTEN = `
  window.heard = [];
  const types = 'click dblclick auxclick mousedown mouseup pointerdown pointerup keydown keypress keyup'
    + ' input beforeinput copy cut paste beforecopy selectstart contextmenu focus focusin blur focusout'
    + ' wheel touchstart touchend dragstart scroll message';
  for (const target of [window, document]) {
    for (const type of types.split(' ')) {
      target.addEventListener(type, (event) => window.heard.push(event.type), true);
    }
  }`;

/** Takes away whatever is put beside the body. */
const REMOVE = `
  new MutationObserver(() => {
    for (const stranger of document.querySelectorAll('html > :not(head, body)')) stranger.remove();
  }).observe(document.documentElement, { childList: true });`;

/** Hides whatever is put beside the body. */
const HIDE = `
  document.write('<style>html > :not(head, body) { display: none !important }</style>');
  new MutationObserver(() => {
    for (const stranger of document.querySelectorAll('html > :not(head, body)')) {
      stranger.style.setProperty('display', 'none', 'important');
    }
  }).observe(document.documentElement, { childList: true });`;

/** Names images and the fields of a form around everything by all properties of documents and forms. */
const NAME = `
  addEventListener('DOMContentLoaded', () => {
    const all = (name, object) => {
      const names = [];
      for (let at = object; at !== Object.prototype; at = Object.getPrototypeOf(at))
        names.push(...Object.getOwnPropertyNames(at));
      return names.map((one) => '<' + name + ' name="' + one + '">').join('');
    };
    const form = all('input', HTMLFormElement.prototype);
    const images = all('img', Document.prototype);
    document.body.innerHTML =
      '<form>' + document.body.innerHTML + form + '</form>' + images;
  });`;

/** Has something to put over everything. */
const RISE = `
  addEventListener('DOMContentLoaded', () => {
    document.body.insertAdjacentHTML('beforeend',
      '<dialog id=modal>看这里</dialog><div id=popover popover=manual>看这里</div>');
    window.rise = () => {
      modal.close();
      modal.showModal();
      popover.togglePopover();
    };
  });`;

describe.each(BROWSERS)('a hostile page in %s', (name) => {
  let driven: DrivenBrowser;
  let site: Site;

  beforeAll(async () => {
    site = await serveSite({
      [LISTENING]: LISTEN,
      [REMOVING]: REMOVE,
      [HIDING]: HIDE,
      [NAMING]: NAME,
      [RISING]: RISE,
    });
    driven = await borrow(name);
  });
  afterAll(() => site?.close());

  test('a strict content security policy does not keep the reader out', async () => {
    const { page, reader } = await openReader(driven, site.at(underPolicy('/strict')));
    const { title, blocks } = await readArticle(reader);
    expect(title).toBe(demoArticle.title);
    expect(blocks).toEqual(demoArticle.paragraphs);
    await closeTab(page);
  });

  test('under CSP sandbox the reader opens in a tab of its own, which Escape closes', async () => {
    const page = await driven.browser.newPage();
    await page.goto(site.at(underPolicy('/sandbox')));
    const before = await page.content();
    await driven.pressButton(page);
    const tab = await ownTab(driven, 'main article h1');
    const { title, blocks } = await readArticle(tab);
    expect(title).toBe(demoArticle.title);
    expect(blocks).toEqual(demoArticle.paragraphs);
    expect(await tab.title()).toBe(demoArticle.title);
    expect(await page.content()).toBe(before);
    // It can be reloaded as long as the page is there; then it says that the page is gone.
    await reload(tab, 'main article h1');
    expect((await readArticle(tab)).title).toBe(demoArticle.title);
    await page.goto(site.at(LINKED));
    await reload(tab, '[role=alert]');
    pressEscape(tab);
    await tabCloses(tab);
    await closeTab(page);
  });

  test.each([REMOVING, HIDING])(
    'a page that fights the reader (%s) sees it in a tab of its own',
    async (path) => {
      const page = await driven.browser.newPage();
      await page.goto(site.at(path));
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      await driven.pressButton(page);
      const tab = await ownTab(driven, 'main article h1');
      expect((await readArticle(tab)).blocks).toEqual(demoArticle.paragraphs);
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
      await closeTab(tab);
      await closeTab(page);
    },
  );

  test('its names for images and fields stand in the way of nothing', async () => {
    const page = await driven.browser.newPage();
    await page.goto(site.at(NAMING));
    const markup = () => page.evaluate('new XMLSerializer().serializeToString(document)');
    const before = await markup();
    expect(before).toContain('name="getBoundingClientRect"');
    await driven.pressButton(page);
    const { title, blocks } = await readArticle(await readerFrame(page));
    expect(title).toBe(demoArticle.title);
    expect(blocks).toEqual(demoArticle.paragraphs);
    await closeByEscape(page);
    expect(await markup()).toBe(before);
    await closeTab(page);
  });

  test('cannot lie over the reader, and drives it into a tab of its own if it insists', async () => {
    const { page, reader } = await openReader(driven, site.at(RISING));
    await waitFor('the reader to have the focus', () => reader.evaluate(() => document.hasFocus()));
    for (let times = 0; times < 2; times++) {
      await page.evaluate('rise()');
      // Beneath a dialog of the page it gets neither focus nor keys.
      await waitFor('it to be on top', () =>
        page.evaluate('!document.activeElement.closest("#modal")'),
      );
      await waitFor('the keys to be its own', () => reader.evaluate(() => document.hasFocus()));
    }
    expect((await readArticle(reader)).title).toBe(demoArticle.title);
    await page.evaluate('window.rising = setInterval(rise, 50)');
    const tab = await ownTab(driven, 'main article h1');
    expect((await readArticle(tab)).title).toBe(demoArticle.title);
    await closeTab(tab);
    await closeTab(page);
  });

  test('hears nothing of what happens in the reader', async () => {
    const open = await openReader(driven, site.at(LISTENING));
    const { page, reader } = open;
    await page.mouse.move(600, 400);
    // Whatever comes of its being opened is over once the reader has the focus.
    await waitFor('the reader to have the focus', () => reader.evaluate(() => document.hasFocus()));
    await page.evaluate('window.heard.length = 0');
    await clickInReader(open, 'main article p');
    await page.mouse.click(600, 400, { count: 2 });
    await page.mouse.wheel({ deltaY: 200 });
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('n');
    await reader.evaluate(() => getSelection()?.selectAllChildren(document.body));
    await page.keyboard.down('Control');
    await page.keyboard.press('c');
    await page.keyboard.up('Control');
    // A round trip through the page, so that whatever was under way has arrived.
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    expect(await page.evaluate('window.heard')).toEqual([]);
    // The listeners do hear: the same key reaches them once the reader is closed.
    await closeByEscape(page);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate('window.heard')).toContain('keydown');
    await closeTab(page);
  });

  test('finds neither the frame nor its address', async () => {
    const { page, reader } = await openReader(driven, site.at(ARTICLE));
    const origin = await reader.evaluate(() => location.origin);
    const seen = await page.evaluate(() => ({
      frames: window.length,
      elements: document.querySelectorAll('iframe, dialog').length,
      resources: performance.getEntries().map((entry) => entry.name),
      markup: document.documentElement.outerHTML,
    }));
    expect(seen.frames).toBe(0);
    expect(seen.elements).toBe(0);
    expect(JSON.stringify(seen)).not.toContain(origin);
    await closeTab(page);
  });

  test('gets nothing out of a reader that it frames itself', async () => {
    const { page, reader } = await openReader(driven, site.at(ARTICLE));
    const address = await reader.evaluate(() => location.href);
    for (const known of [address, address.replace(/\?.*/, '')]) {
      const before = page.frames();
      await page.evaluate((src) => {
        document.body.append(Object.assign(document.createElement('iframe'), { src }));
      }, known);
      const shown = await waitFor('the frame to settle', async () => {
        const frame = page.frames().find((frame) => !before.includes(frame));
        return frame ? settledText(frame) : null;
      });
      expect(shown).not.toContain(demoArticle.title);
    }
    // The real one goes on undisturbed.
    expect((await readArticle(reader)).title).toBe(demoArticle.title);
    await closeTab(page);
  });

  /** Reloads a tab of our own and waits for it to show something; Firefox's driver hears of no load. */
  async function reload(tab: Page, selector: string): Promise<void> {
    await tab.evaluate(() => {
      document.body.textContent = '';
      location.reload();
    });
    await waitFor(`the tab to show ${selector}`, () => shows(tab, selector));
  }

  /** What a frame shows once it has come to an end: the browser's refusal, a message or an article. */
  async function settledText(frame: Frame): Promise<string | null> {
    if (frame.url().startsWith('chrome-error:')) return 'refused';
    return frame
      .$eval('[role=alert], main article', (shown) => `shown: ${shown.textContent}`)
      .catch(() => null);
  }
});
