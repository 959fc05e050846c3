import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanPage } from '../../src/article/clean-page.ts';
import type { DrivenBrowser } from '../../src/dev/browsers/driven-browser.ts';
import { closeTab } from '../../src/dev/browsers/tab-in-front.ts';
import { waitFor } from '../../src/dev/browsers/wait-for.ts';
import { demoArticle, demoPage } from '../../src/dev/demo-page.ts';
import { loadScript } from '../../src/text/load-script.ts';
import type { Script } from '../../src/text/script.ts';
import { borrow } from './borrow-browser.ts';
import { BROWSERS } from './browsers.ts';
import { type OpenReader, openReader, readArticle } from './reader-page.ts';
import { ARTICLE, LESSON, type Site, serveSite } from './site.ts';

/** What the pipeline gives outside of a browser. */
async function expected(script: Script): Promise<{ title: string; text: string }> {
  const { document } = new JSDOM(demoPage).window;
  const outcome = cleanPage({ document, url: null }, { script: await loadScript(script) });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.article;
}

const textOf = ({ reader }: OpenReader) =>
  reader.$eval('main article .body', (body) => body.textContent?.replace(/\s/gu, '') ?? '');

async function choose(open: OpenReader, index: number): Promise<void> {
  await open.page.keyboard.press('f');
  await open.reader.waitForSelector('.menu-item');
  const before = await open.reader.$eval('main article', (article) => article.lang);
  for (let i = 0; i < index; i++) await open.page.keyboard.press('Tab');
  await open.page.keyboard.press('Enter');
  await waitFor('the other script', () =>
    open.reader.$eval('main article', (article, lang) => article.lang !== lang, before),
  );
}

describe.each(BROWSERS)('how a page is presented in %s', (name) => {
  let driven: DrivenBrowser;
  let site: Site;

  beforeAll(async () => {
    site = await serveSite();
    driven = await borrow(name);
  });
  afterAll(() => site?.close());

  test('in every script, as the terminal gives it, and back; the place is kept', async () => {
    const open = await openReader(driven, site.at(ARTICLE));
    const { page, reader } = open;
    const top = () =>
      reader.$eval('main article h2:nth-of-type(2)', (it) => it.getBoundingClientRect().top);
    await reader.$eval('main article img', (it) => it.scrollIntoView({ behavior: 'instant' }));
    await waitFor('the picture above', () =>
      reader.$eval('main article img', (it) => it.complete && it.naturalWidth > 0),
    );
    await reader.$eval('main article h2:nth-of-type(2)', (it) =>
      it.scrollIntoView({ behavior: 'instant' }),
    );
    const before = await top();
    // Of the list: from the one in use to the next.
    for (const script of ['zh-Hant-TW', 'zh-Hant-HK', 'original'] as const) {
      await choose(open, 1);
      const { title, text } = await expected(script);
      expect((await readArticle(reader)).title).toBe(title);
      expect(await textOf(open)).toBe(text.replace(/\s/gu, ''));
      expect(await page.title()).toBe(title);
      expect(Math.abs((await top()) - before)).toBeLessThan(3);
    }
    await page.keyboard.press('f');
    await reader.waitForSelector('.menu-item');
    for (let i = 0; i < 3; i++) {
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
    }
    await page.keyboard.press('Enter');
    await waitFor('Simplified again', async () => (await page.title()) === demoArticle.title);
    expect((await readArticle(reader)).blocks).toEqual(demoArticle.paragraphs);
    await closeTab(page);
  });

  test('readings on purpose stay until one press, and come back by one', async () => {
    const { page, reader } = await openReader(driven, site.at(LESSON));
    const first = () => reader.$eval('main article .body p', (it) => it.textContent);
    expect(await first()).toMatch(/^在\(zài\)中\(zhōng\)国\(guó\)/u);
    const press = async () => {
      await reader.$eval('.offer button', (button) => (button as HTMLElement).focus());
      await page.keyboard.press('Enter');
    };
    await press();
    await waitFor('the readings to go', async () => /^在中国/u.test((await first()) ?? ''));
    await press();
    await waitFor('the readings', async () => /^在\(zài\)/u.test((await first()) ?? ''));
    await closeTab(page);
  });
});
