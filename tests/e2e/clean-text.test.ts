import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DrivenBrowser } from '../../src/dev/browsers/driven-browser.ts';
import { closeTab } from '../../src/dev/browsers/tab-in-front.ts';
import { waitFor } from '../../src/dev/browsers/wait-for.ts';
import { demoArticle } from '../../src/dev/demo-page.ts';
import { type LocalServer, serveLocally } from '../../src/dev/serve-locally.ts';
import { run } from '../cli/run.ts';
import { BROWSERS, launch } from './browsers.ts';
import { allDone, openCleanText, readEntries, readResult, typeText } from './clean-text-page.ts';
import { findViolations, THEMES } from './find-violations.ts';
import { openPasteField } from './paste-field.ts';
import { RICH_FIELD, SHOW_RICH } from './rich-field.ts';
import { FIELD, PLAIN_TEXT, type Site, serveSite } from './site.ts';

/** 這座橋在山間。 */
const GBK = Buffer.from('df40d7f998f2d4dac9bde967a1a3', 'hex');
const BIG5 = Buffer.from('b36fae79bef4a662a473b6a1a143', 'hex');
/** 佢哋喺邨口等船， */
const HONG_KONG = Buffer.from('ca5c925d9df69068a466b5a5b2eea141', 'hex');
/** Longest time in ms that the page may stand still: a press is answered as if at once. */
const LONGEST_BLOCK = 250;

let site: Site;
let demoText: string;
/** The demo page's text as a saved page, from the terminal. */
let savedByTerminal: string;

beforeAll(async () => {
  site = await serveSite({ [RICH_FIELD]: SHOW_RICH });
  demoText = await (await fetch(`http://127.0.0.1:${site.port}${PLAIN_TEXT}`)).text();
  savedByTerminal = (await run(['--format', 'html', '-'], '/', demoText)).stdout;
});
afterAll(() => site?.close());

describe.each(BROWSERS)('the page clean text in %s', (name) => {
  let driven: DrivenBrowser;
  /** One tab for all: each test has the page anew in it. */
  let page: Page;
  let pasted: () => Promise<string>;
  let pastedRich: () => Promise<string>;

  beforeAll(async () => {
    driven = await launch(name);
    pasted = await openPasteField(driven, site.at(FIELD));
    pastedRich = await openPasteField(driven, site.at(RICH_FIELD));
    page = await driven.browser.newPage();
  });
  afterAll(() => driven?.close());
  beforeEach(() => openCleanText(driven, page));

  test('a page pasted there gives its article, which is copied whole', async () => {
    await typeText(page, demoText);
    await page.waitForSelector('.result h1');
    expect(await readResult(page)).toEqual([demoArticle.title, ...demoArticle.paragraphs]);
    await page.click('.result-bar .main-button');
    await page.waitForSelector('.status:not(:empty)');
    const text = await pasted();
    expect(text.replace(/\r\n/g, '\n')).toBe(
      [
        demoArticle.title,
        [demoArticle.source, demoArticle.byline, demoArticle.date].join(' · '),
        ...demoArticle.paragraphs,
      ].join('\n\n'),
    );
  });

  test('a piece keeps its lines; plain text comes back as it was', async () => {
    await typeText(page, '國(guo)家的橋(qiáo)\n\n　　見證(zheng)著(zhe)歷史');
    await waitFor('the result', async () => (await readResult(page)).length > 0);
    expect(await readResult(page)).toEqual(['国家的桥', '见证着历史']);
    await typeText(page, '桥头有人。');
    await waitFor('the next', async () => (await readResult(page))[0] === '桥头有人。');
    expect(await page.$('.removal-counts')).toBeNull();
  });

  test('axe finds nothing in it, whatever it shows, in any theme', async () => {
    const themes = name === 'chromium' ? THEMES : [];
    expect(await findViolations(page, themes)).toEqual([]);
    await typeText(page, demoText);
    await page.waitForSelector('.result h1');
    await page.$$eval('.result details', (all) => {
      for (const one of all) one.open = true;
    });
    await page.click('.result-bar [aria-expanded]');
    expect(await findViolations(page, themes)).toEqual([]);
    const folder = mkdtempSync(join(tmpdir(), 'qingdu-'));
    writeFileSync(join(folder, 'picture.png'), Buffer.from([137, 80, 78, 71, 0]));
    const input = await page.$('input[type="file"]');
    await (input as import('puppeteer-core').ElementHandle<HTMLInputElement>).uploadFile(
      join(folder, 'picture.png'),
    );
    await page.waitForSelector('.entry-choice');
    await page.$$eval('.entry-choice', (all) => (all.at(-1) as HTMLElement).click());
    await page.waitForSelector('[role="alert"]');
    expect(await findViolations(page, themes)).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['zh-Hant-TW', '國家的裡面和頭髮'],
    ['zh-Hant-HK', '國家的裏面和頭髮'],
  ])(
    'in %s for who reads in it, its dictionaries loaded where the work is done',
    async (script, text) => {
      const keep = (script: string) =>
        page.evaluate((script) => {
          const { browser, chrome } = globalThis as unknown as Record<
            string,
            { storage: { sync: { set(items: object): Promise<void> } } } | undefined
          >;
          return (browser ?? chrome)?.storage.sync.set({ 'settings.script': script });
        }, script);
      await keep(script);
      await openCleanText(driven, page);
      await typeText(page, '國(guo)家的里面和頭(tou)发(fa)');
      await waitFor('the result', async () => (await readResult(page))[0] === text);
      await keep('zh-Hans');
    },
  );

  test('the formatted side arrives on the clipboard, too', async () => {
    await typeText(page, demoText);
    await page.waitForSelector('.result h1');
    await page.click('.split-more');
    await page.click('.menu .menu-item:nth-child(3)');
    await page.waitForSelector('.status:not(:empty)');
    const html = await pastedRich();
    expect(html).toMatch(/<h1[^>]*>旧粮仓变成图书馆/);
    expect(html).not.toMatch(/class=|\bid=|<script/);
    for (const paragraph of demoArticle.paragraphs) {
      // What the browser writes for an “&” or a quotation mark is its own affair.
      expect(html).toContain(paragraph.slice(0, 8));
    }
  });

  test('a selection is copied clean', async () => {
    await typeText(page, '第一段(duan)。\n第二段。');
    await waitFor('the result', async () => (await readResult(page)).length === 2);
    // The focus goes where the hand goes: out of the field.
    await page.click('.result article p');
    await page.evaluate(() => {
      const [body] = document.querySelectorAll('.result .body');
      if (body) getSelection()?.selectAllChildren(body);
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('c', name === 'chromium' ? { commands: ['Copy'] } : {});
    await page.keyboard.up('Control');
    await page.waitForSelector('.status:not(:empty)');
    const text = await pasted();
    expect(text.replace(/\r\n/g, '\n')).toBe('第一段。\n\n第二段。');
  });

  describe('with files', () => {
    let folder: string;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'qingdu-'));
      writeFileSync(join(folder, 'gbk.txt'), Buffer.concat(Array.from({ length: 40 }, () => GBK)));
      writeFileSync(
        join(folder, 'big5.txt'),
        Buffer.concat(Array.from({ length: 40 }, () => BIG5)),
      );
      writeFileSync(join(folder, 'hongkong.txt'), Buffer.concat(Array(20).fill(HONG_KONG)));
      writeFileSync(join(folder, 'empty.txt'), '');
      writeFileSync(join(folder, 'picture.txt'), Buffer.from('89504e470d0a1a0a00', 'hex'));
      writeFileSync(join(folder, 'notes.md'), '# 橋(qiao)\n');
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    test('each has a result or an error of its own, whatever its encoding', async () => {
      const input = await page.$('input[type="file"]');
      const names = ['gbk.txt', 'big5.txt', 'empty.txt', 'picture.txt', 'notes.md', 'hongkong.txt'];
      await (input as unknown as { uploadFile(...paths: string[]): Promise<void> }).uploadFile(
        ...names.map((file) => join(folder, file)),
      );
      await allDone(page);
      const entries = await readEntries(page);
      expect(entries.map((entry) => entry.split(':')[0])).toEqual(names);
      expect(
        await page.$$eval('.entry', (all) => all.map((it) => it.getAttribute('data-state'))),
      ).toEqual(['done', 'done', 'failed', 'failed', 'done', 'done']);
      for (const index of [1, 2]) {
        await page.click(`.entry:nth-child(${index}) .entry-choice`);
        expect((await readResult(page)).join('')).toBe('这座桥在山间。'.repeat(40));
      }
      await page.click('.entry:nth-child(5) .entry-choice');
      expect(await readResult(page)).toEqual(['# 桥']);
      await page.click('.entry:nth-child(6) .entry-choice');
      expect((await readResult(page)).join('')).toContain('佢哋喺邨口等船');
    });
  });

  test('ten megabytes do not hold the page up', async () => {
    const line = '這座橋(qiao)建在兩座山(shan)之間最窄的地方，赶馬的人都走過它。\n';
    const times = Math.ceil(10_000_000 / Buffer.byteLength(line));
    const longest = await page.evaluate(
      async (line, times) => {
        const dropped = new DataTransfer();
        dropped.items.add(new File([line.repeat(times)], 'large.txt'));
        await new Promise((done) => setTimeout(done, 300));
        let last = performance.now();
        let longest = 0;
        const timer = setInterval(() => {
          const now = performance.now();
          longest = Math.max(longest, now - last);
          last = now;
        }, 5);
        const init = { dataTransfer: dropped, bubbles: true, cancelable: true };
        document.body.dispatchEvent(new DragEvent('drop', init));
        while (!document.querySelector('.result'))
          await new Promise((done) => setTimeout(done, 50));
        await new Promise((done) => setTimeout(done, 500));
        clearInterval(timer);
        return longest;
      },
      line,
      times,
    );
    expect(longest).toBeLessThan(LONGEST_BLOCK);
    expect((await readResult(page))[0]).toBe('这座桥建在两座山之间最窄的地方，赶马的人都走过它。');
  });

  test('work under way can be stopped', async () => {
    await page.evaluate(() => {
      const dropped = new DataTransfer();
      dropped.items.add(new File(['這座橋(qiao)。\n'.repeat(1_500_000)], 'large.txt'));
      const init = { dataTransfer: dropped, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new DragEvent('drop', init));
    });
    await page.waitForSelector('.pane-progress progress');
    await page.click('.pane-progress button');
    await page.waitForSelector('.entry[data-state="stopped"]');
    expect(await page.$('.result')).toBeNull();
  });

  describe('a saved page', () => {
    let saved: LocalServer;
    let html = '';
    beforeAll(async () => {
      saved = await serveLocally((path) =>
        path === '/saved.html' ? { type: 'text/html; charset=utf-8', body: html } : null,
      );
    });
    afterAll(() => saved?.close());

    test('opens with its article and asks for nothing', async () => {
      await typeText(page, demoText);
      await page.waitForSelector('.result h1');
      // What is handed to the browser as a download.
      await page.evaluate(() => {
        const create = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob: Blob) => {
          void blob.text().then((text) => Object.assign(window, { savedText: text }));
          return create(blob);
        };
      });
      await page.click('.result-bar .split:last-child > button');
      await page.click('.menu .menu-item:nth-child(3)');
      await page.waitForSelector('.status:not(:empty)');
      expect(await page.$eval('.status', ({ textContent }) => textContent)).toContain(
        `${demoArticle.title}.html`,
      );
      html = await waitFor('the file', () =>
        page.evaluate(() => (window as unknown as { savedText?: string }).savedText),
      );
      expect(html).toBe(savedByTerminal);
      // Were a picture left in it, the policy alone would keep the browser from asking.
      html = html.replace('</article>', '<img src="/picture.png" alt=""></article>');
      const opened = await driven.browser.newPage();
      await opened.goto(`http://127.0.0.1:${saved.port}/saved.html`);
      expect(await opened.$eval('h1', ({ textContent }) => textContent)).toBe(demoArticle.title);
      const shown = await opened.$$eval('article > :not(header)', (all) =>
        all.map(({ textContent }) => textContent?.trim()).filter(Boolean),
      );
      expect(shown).toEqual(demoArticle.paragraphs);
      expect(await opened.$eval('article', (it) => getComputedStyle(it).lineHeight)).not.toBe(
        'normal',
      );
      await new Promise((done) => setTimeout(done, 500));
      expect(saved.requests.map(({ path }) => path)).toEqual(['/saved.html']);
      await closeTab(opened);
    });
  });
});
