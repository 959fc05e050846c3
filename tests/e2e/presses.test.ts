import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readerFrame } from '../../src/dev/browsers/reader-frame.ts';
import { closeTab } from '../../src/dev/browsers/tab-in-front.ts';
import { waitFor } from '../../src/dev/browsers/wait-for.ts';
import { demoArticle, demoPage } from '../../src/dev/demo-page.ts';
import { type LocalServer, serveLocally } from '../../src/dev/serve-locally.ts';
import { type Hand, type Place, startHand } from './hand.ts';
import { openPasteField } from './paste-field.ts';
import { closeByEscape, readArticle } from './reader-page.ts';
import { FIELD, SITE_HOST } from './site.ts';

const OTHER_HOST = 'shanxi.test';

/** Chromium needs a window for menus and keys, and only Linux has one where nobody sees it. */
const DRIVEN =
  process.platform === 'linux' ? (['chromium', 'firefox'] as const) : (['firefox'] as const);

const LINE = '我(wo)國(guo)(guo)制(zhi)造業(ye)發(fa)展很快，產(chan)品(pin)質(zhi)量(liang)好';
const CLEAN_LINE = '我国制造业发展很快，产品质量好';
const NEXT_LINE = '會(hui)議開(kai)幕，國(guo)家代表來(lai)了';

/** What such a page does against being copied, as early as a page can. */
const block = (types: string) => `<script>
  for (const type of ${JSON.stringify(types.split(' '))}) {
    for (const target of [window, document]) {
      target.addEventListener(type, (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        if (event.clipboardData) event.clipboardData.setData('text/plain', 'bought from us');
      }, true);
    }
  }
  document.execCommand = () => true;
</script>`;

const page = (script: string, body: string) =>
  `<!doctype html><meta charset="utf-8"><title>論壇</title><style>
    body { margin: 10px; font: 16px/30px sans-serif } p { margin: 10px 0 } iframe { display: block; border: 0 }
  </style>${script}<body>${body}`;

/** Blocks all that it can; keys not, since Firefox has its own wait for what the page says to them. */
const BLOCKING = page(
  block('copy cut beforecopy contextmenu selectstart mousedown mouseup'),
  `<p id="none" style="user-select: none">${LINE}</p><p id="last">${NEXT_LINE}</p>`,
);
const COPY_BLOCKING = page(
  block('copy cut beforecopy'),
  `<p id="line">${LINE}</p>
   <iframe id="own" src="/inner.html" width="900" height="100"></iframe>
   <iframe id="other" src="//${OTHER_HOST}:PORT/inner.html" width="900" height="100"></iframe>
   <p>${LINE}</p>`,
);

const PAGES: Readonly<Record<string, string>> = {
  '/blocking.html': BLOCKING,
  '/forum.html': COPY_BLOCKING,
  '/inner.html': page(block('copy'), `<p id="line">${LINE}</p>`),
  '/culture/12.html': demoPage,
  [FIELD]: '<!doctype html><title>粘贴</title><textarea></textarea>',
};

describe.each(DRIVEN)('menus and keys in %s', (name) => {
  let hand: Hand;
  let server: LocalServer;
  /** A page of the extension, to be asked for what the button says. */
  let own: Page;
  let pasted: () => Promise<string>;

  beforeAll(async () => {
    server = await serveLocally((path) => {
      const body = PAGES[path]?.replace('PORT', String(server.port));
      return body === undefined ? null : { type: 'text/html; charset=utf-8', body };
    });
    hand = await startHand(name, [SITE_HOST, OTHER_HOST]);
    own = await hand.driven.browser.newPage();
    await hand.driven.visit(own, `${hand.driven.home}/options.html`);
    await own.waitForSelector('.options');
    pasted = await openPasteField(hand.driven, at(FIELD));
  });
  afterAll(async () => {
    await hand?.close();
    await server?.close();
  });

  const at = (path: string) => `http://${SITE_HOST}:${server.port}${path}`;

  async function open(path: string): Promise<Page> {
    const page = await hand.driven.browser.newPage();
    await page.goto(at(path));
    await page.bringToFront();
    return page;
  }

  /** Waits for the button of the tab in front to say this, badge and title. */
  const says = (words: RegExp) =>
    waitFor(`the button to say ${words}`, async () =>
      words.test(
        String(
          await own.evaluate(`(async () => {
            const { tabs, action } = globalThis.browser ?? chrome;
            const [{ id: tabId }] = await tabs.query({ active: true });
            return await action.getBadgeText({ tabId }) + ' ' + await action.getTitle({ tabId });
          })()`),
        ),
      ),
    );

  async function copied(text: string): Promise<void> {
    const { length } = [...text.replace(/\s/gu, '')];
    await says(new RegExp(`^✓ \\D*\\b${length}\\b`));
    expect((await pasted()).replaceAll('\r\n', '\n')).toBe(text);
  }

  /** Selects what an element holds, and tells where it stands in its frame. */
  function select(frame: Page | Frame, selector: string): Promise<Place> {
    return frame.$eval(selector, (element) => {
      window.focus();
      document.getSelection()?.selectAllChildren(element);
      const { x, y, height } = element.getBoundingClientRect();
      return { x: x + 20, y: y + height / 2 };
    });
  }

  function frameAt(page: Page, host: string): Promise<Frame> {
    return waitFor(`the frame of ${host}`, () =>
      page.frames().find((frame) => {
        const url = new URL(frame.url());
        return url.hostname === host && url.pathname === '/inner.html';
      }),
    );
  }

  describe('copy selection clean', () => {
    test('by the key, from inside a reading to inside one, where the page blocks all it can', async () => {
      const page = await open('/blocking.html');
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      await page.evaluate(() => {
        const line = document.querySelector('#none')?.firstChild as Text;
        const last = document.querySelector('#last')?.firstChild as Text;
        // 我(w|o)國 … 會(hu|i)
        document.getSelection()?.setBaseAndExtent(line, 3, last, 4);
      });
      await hand.pressCopyKey(page);
      await copied(`${CLEAN_LINE.slice(1)}\n\n会`);
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
      await closeTab(page);
    });

    test('by the button’s menu, under user-select: none, where the page keeps its own menu away', async () => {
      const page = await open('/blocking.html');
      await select(page, '#none');
      await hand.chooseOnButton(page, 'copy-selection');
      await copied(CLEAN_LINE);
      await closeTab(page);
    });

    test('by the page’s menu', async () => {
      const page = await open('/forum.html');
      await hand.chooseInPage(page, await select(page, '#line'), 'copy-selection');
      await copied(CLEAN_LINE);
      await closeTab(page);
    });

    test('in a frame, by the key and by the menu', async () => {
      const page = await open('/forum.html');
      const frame = await frameAt(page, SITE_HOST);
      const place = await select(frame, '#line');
      await hand.pressCopyKey(page);
      await copied(CLEAN_LINE);
      await frame.evaluate(() => {
        const text = document.querySelector('#line')?.firstChild as Text;
        document.getSelection()?.setBaseAndExtent(text, 0, text, 11);
      });
      await hand.chooseInPage(page, await inPage(page, '#own', place), 'copy-selection');
      await copied('我国');
      await closeTab(page);
    });

    test('in a frame of another site, by the menu', async () => {
      const page = await open('/forum.html');
      const place = await select(await frameAt(page, OTHER_HOST), '#line');
      await hand.chooseInPage(page, await inPage(page, '#other', place), 'copy-selection');
      await copied(CLEAN_LINE);
      await closeTab(page);
    });

    test('says so where nothing is selected, and falls silent again however often it is asked', async () => {
      const page = await open('/forum.html');
      await hand.pressCopyKey(page);
      await says(/^! \p{L}/u);
      await select(page, '#line');
      await hand.pressCopyKey(page);
      await says(/^✓/);
      await says(/^ \p{L}/u);
      await closeTab(page);
    });
  });

  test('clean this page in place, by its menu, and back', async () => {
    const page = await open('/forum.html');
    const inner = await frameAt(page, SITE_HOST);
    const show = () =>
      Promise.all([page, inner].map((it) => it.evaluate(() => document.documentElement.outerHTML)));
    const lines = () =>
      Promise.all([page, inner].map((it) => it.$eval('#line', (line) => line.textContent)));
    const before = await show();
    // Below all that stands there.
    const place = { x: 300, y: 400 };
    await hand.chooseInPage(page, place, 'in-place');
    await waitFor('the clean text', async () => (await lines()).every((it) => it === CLEAN_LINE));
    await hand.chooseInPage(page, place, 'in-place');
    await waitFor('the text as it was', async () => (await lines()).every((it) => it === LINE));
    expect(await show()).toEqual(before);
    await closeTab(page);
  });

  test('always clean this site, by the button’s menu: the browser asks, and it opens at once', async () => {
    const page = await open('/culture/12.html');
    await page.evaluate(() => {
      window.name = 'not loaded again';
    });
    await hand.chooseOnButton(page, 'always-clean');
    await hand.allow();
    expect((await readArticle(await readerFrame(page))).title).toBe(demoArticle.title);
    expect(await page.evaluate(() => window.name)).toBe('not loaded again');
    await own.waitForSelector('.site[data-grant="granted"]');
    expect(await own.$$eval('.site[data-grant="granted"]', (all) => all.length)).toBe(1);
    await closeByEscape(page);
    await page.goto(at('/culture/12.html?next')).catch(() => null);
    await readerFrame(page);
    await closeTab(page);
  });
});

/** Where a place in a frame stands in the page. */
async function inPage(page: Page, frame: string, { x, y }: Place): Promise<Place> {
  const { left, top } = await page.$eval(frame, (it) => {
    it.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { left, top } = it.getBoundingClientRect();
    return { left, top };
  });
  return { x: left + x, y: top + y };
}
