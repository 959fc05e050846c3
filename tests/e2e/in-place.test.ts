import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LocalServer, serveLocally } from '../../src/dev/serve-locally.ts';
import { BROWSERS } from './browsers.ts';
import { openPasteField } from './paste-field.ts';
import { launchPressable, type Pressable, press } from './pressable.ts';
import { FIELD, SITE_HOST } from './site.ts';

const LINE = '我(wo)國(guo)(guo)制(zhi)造業(ye)發(fa)展很快，產(chan)品(pin)質(zhi)量(liang)好';
const CLEAN_LINE = '我国制造业发展很快，产品质量好';
const TAIWAN_LINE = '我國製造業發展很快，產品質量好';

/** What such a page does against being copied, as early as a page can. */
const COPY_BLOCKER = `
  for (const type of ['copy', 'cut', 'beforecopy', 'contextmenu', 'selectstart']) {
    for (const target of [window, document]) {
      target.addEventListener(type, (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        if (event.clipboardData) event.clipboardData.setData('text/plain', 'bought from us');
      }, true);
    }
  }
  document.execCommand = () => true;`;

const FORUM = `<!doctype html><meta charset="utf-8"><title>論壇</title>
<style>body { font: 16px/1.6 sans-serif } .none { user-select: none }</style>
<script>${COPY_BLOCKER}</script>
<body><h1>國(guo)家論壇</h1>
<table><tbody>${`<tr><td>${LINE}</td><td><b>產</b>(chan)品</td></tr>`.repeat(60)}</tbody></table>
<p class="none" id="none">${LINE}</p>
<p id="last">會(hui)議開(kai)幕</p><p><ruby>家<rt>jia</rt></ruby></p>
<textarea id="field">${LINE}</textarea><input value="產(chan)品"><pre>產(chan)品</pre>
<iframe src="/inner.html"></iframe>`;

const LINE_PAGE = `<!doctype html><meta charset="utf-8"><body><p id="inner">${LINE}</p>`;

const POLICIES: Readonly<Record<string, string>> = {
  '/strict.html': "default-src 'none'; frame-src 'none'",
  '/sandbox.html': 'sandbox',
};

const PAGES: Readonly<Record<string, string>> = {
  '/forum.html': FORUM,
  '/inner.html': LINE_PAGE,
  '/strict.html': LINE_PAGE,
  '/sandbox.html': LINE_PAGE,
  '/removing.html': `${LINE_PAGE}<script>
    new MutationObserver(() => {
      for (const stranger of document.querySelectorAll('html > :not(head, body)')) stranger.remove();
    }).observe(document.documentElement, { childList: true });
  </script>`,
  '/huge.html': hugePage(),
  [FIELD]: '<!doctype html><title>粘贴</title><textarea></textarea>',
};

/** A page of 2 MB, as lists and comments make it. */
function hugePage(): string {
  const row = (i: number) =>
    `<li class="row"><a href="/${i}.html" title="產(chan)品${i}">${LINE}</a> <span>第${i}樓</span>` +
    `<p>${LINE}。<b>乾(qian)</b>隆(long)年間(jian)。</p></li>\n`;
  let rows = '';
  for (let i = 0; rows.length < 1_250_000; i++) rows += row(i);
  return `<!doctype html><meta charset="utf-8"><title>列表</title><ul>${rows}</ul>`;
}

describe.each(BROWSERS)('in %s', (name) => {
  let pressable: Pressable;
  let server: LocalServer;
  /** One tab for all: each test has its page anew in it. */
  let page: Page;
  let pasted: () => Promise<string>;

  beforeAll(async () => {
    server = await serveLocally((path) => {
      const body = PAGES[path];
      if (body === undefined) return null;
      return {
        type: 'text/html; charset=utf-8',
        body,
        headers: {
          ...(path !== FIELD && { 'permissions-policy': 'clipboard-write=(), clipboard-read=()' }),
          ...(POLICIES[path] && { 'content-security-policy': POLICIES[path] }),
        },
      };
    });
    pressable = await launchPressable(name);
    pasted = await openPasteField(pressable.driven, at(FIELD));
    page = await pressable.driven.browser.newPage();
  });
  afterAll(async () => {
    await pressable?.close();
    await server?.close();
  });

  const at = (path: string) => `http://${SITE_HOST}:${server.port}${path}`;

  async function open(path: string): Promise<void> {
    await page.bringToFront();
    await page.goto(at(path));
  }

  describe('clean in place', () => {
    test('cleans the page and its frames, follows it, and puts every node back', async () => {
      await open('/forum.html');
      const before = await page.evaluate(() => {
        const w = window as unknown as { nodes: Node[] };
        w.nodes = [];
        const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
        for (let node: Node | null = document; node; node = walker.nextNode()) w.nodes.push(node);
        return document.documentElement.outerHTML;
      });
      expect(await press(pressable.driven, page)).toMatchObject({ state: 'cleaned' });
      expect(await page.$eval('td', (cell) => cell.textContent)).toBe(CLEAN_LINE);
      expect(await page.$eval('#last', (line) => line.textContent)).toBe('会议开幕');
      expect(await page.$eval('ruby', (line) => line.textContent)).toBe('家');
      expect(await page.$eval('pre', (line) => line.textContent)).toBe('產(chan)品');
      expect(await page.$eval('#field', (field) => (field as HTMLTextAreaElement).value)).toBe(
        LINE,
      );
      const inner = page.frames().find((frame) => frame.url().endsWith('/inner.html'));
      expect(await inner?.$eval('#inner', (line) => line.textContent)).toBe(CLEAN_LINE);

      await page.evaluate((line) => {
        const added = document.createElement('p');
        added.id = 'added';
        added.textContent = line;
        document.body.append(added);
      }, LINE);
      await page.waitForFunction(
        (clean) => document.querySelector('#added')?.textContent === clean,
        {},
        CLEAN_LINE,
      );
      await page.$eval('#added', (added) => added.remove());

      expect(await press(pressable.driven, page)).toEqual({ state: 'restored' });
      const same = await page.evaluate(() => {
        const { nodes } = window as unknown as { nodes: Node[] };
        const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
        let i = 0;
        for (let node: Node | null = document; node; node = walker.nextNode())
          if (nodes[i++] !== node) return `another node at ${i}`;
        return i === nodes.length;
      });
      expect(same).toBe(true);
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
      expect(await inner?.$eval('#inner', (line) => line.textContent)).toBe(LINE);
    });

    test('keeps what is selected and what is in view', async () => {
      await open('/forum.html');
      await page.evaluate(() => {
        const line = document.querySelector('#last')?.firstChild as Text;
        // 議開(kai)
        document.getSelection()?.setBaseAndExtent(line, 6, line, 13);
        document.querySelectorAll('tr')[30]?.scrollIntoView({ block: 'start' });
      });
      const state = () =>
        page.evaluate(() => ({
          selected: String(document.getSelection()),
          top: Math.round(document.querySelectorAll('tr')[30]?.getBoundingClientRect().top ?? 0),
        }));
      const before = await state();
      expect(before.selected).toBe('議開(kai)');
      await press(pressable.driven, page);
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
      );
      const cleaned = await state();
      expect(cleaned.selected).toBe('议开');
      expect(Math.abs(cleaned.top - before.top)).toBeLessThan(30);
      await press(pressable.driven, page);
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
      );
      const restored = await state();
      expect(restored.selected).toBe('議開(kai)');
      expect(Math.abs(restored.top - before.top)).toBeLessThan(30);
    });

    test('does not hold up a page of 2 MB', async () => {
      await open('/huge.html');
      await page.evaluate(() => {
        const gaps: number[] = [];
        (window as unknown as { gaps: number[] }).gaps = gaps;
        let last = performance.now();
        setInterval(() => {
          const now = performance.now();
          gaps.push(now - last);
          last = now;
        });
      });
      const longest = () =>
        page.evaluate(() => Math.max(...(window as unknown as { gaps: number[] }).gaps.splice(0)));
      expect(await press(pressable.driven, page)).toMatchObject({ state: 'cleaned' });
      const cleaning = await longest();
      expect(await press(pressable.driven, page)).toEqual({ state: 'restored' });
      const restoring = await longest();
      console.info(`${name}: longest block ${cleaning} ms, restoring ${restoring} ms`);
      // 40 to 90 ms on a quiet machine; to write it all at once takes seconds.
      expect(Math.max(cleaning, restoring)).toBeLessThan(1000);
    });
  });

  describe('copy selection clean', () => {
    const COPY = '/forum.html?copy';

    async function copied(): Promise<string> {
      const outcome = await press(pressable.driven, page);
      expect(outcome).toMatchObject({ state: 'copied' });
      return (await pasted()).replaceAll('\r\n', '\n');
    }

    test('rows of a table, as columns', async () => {
      await open(COPY);
      await page.evaluate(() => {
        const rows = document.querySelectorAll('tr');
        const range = document.createRange();
        range.setStartBefore(rows[0] as Element);
        range.setEndAfter(rows[1] as Element);
        document.getSelection()?.addRange(range);
      });
      expect(await copied()).toBe(`${CLEAN_LINE}\t产品\n${CLEAN_LINE}\t产品`);
    });

    test('all that is there, chosen by the keyboard', async () => {
      await open('/inner.html?copy');
      await page.keyboard.down('Control');
      await page.keyboard.press('a', { commands: ['SelectAll'] });
      await page.keyboard.up('Control');
      expect(await copied()).toBe(CLEAN_LINE);
    });

    // No frame allowed, no script allowed, whatever comes is taken away.
    test.each(['/strict.html', '/sandbox.html', '/removing.html'])('on %s', async (path) => {
      await open(`${path}?copy`);
      await page.evaluate(() => document.getSelection()?.selectAllChildren(document.body));
      expect(await copied()).toBe(CLEAN_LINE);
      expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(2);
    });

    test('in a field', async () => {
      await open(COPY);
      await page.$eval('#field', (field) => {
        (field as HTMLTextAreaElement).focus();
        (field as HTMLTextAreaElement).setSelectionRange(0, 11);
      });
      expect(await copied()).toBe('我国');
    });

    test('in Taiwan’s characters for who reads in them, and a page in place, too', async () => {
      await open('/inner.html?copy&script=zh-Hant-TW');
      await page.evaluate(() => document.getSelection()?.selectAllChildren(document.body));
      expect(await copied()).toBe(TAIWAN_LINE);
      await page.goto(at('/inner.html'));
      expect(await press(pressable.driven, page)).toMatchObject({ state: 'cleaned' });
      expect(await page.$eval('#inner', (line) => line.textContent)).toBe(TAIWAN_LINE);
      await page.goto(at('/inner.html?script=zh-Hans'));
      await press(pressable.driven, page);
      expect(await page.$eval('#inner', (line) => line.textContent)).toBe(CLEAN_LINE);
    });
  });
});
