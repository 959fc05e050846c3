import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Removal } from '../../src/article/types.ts';
import type { DrivenBrowser } from '../../src/dev/browsers/driven-browser.ts';
import { closeTab } from '../../src/dev/browsers/tab-in-front.ts';
import { waitFor } from '../../src/dev/browsers/wait-for.ts';
import { demoArticle, demoPage } from '../../src/dev/demo-page.ts';
import { KIND_OF } from '../../src/reader/removals/removal-words.ts';
import { run } from '../cli/run.ts';
import { borrow } from './borrow-browser.ts';
import { BROWSERS } from './browsers.ts';
import { tabTo } from './by-keyboard.ts';
import { findViolations, THEMES } from './find-violations.ts';
import { readClipboard } from './paste-field.ts';
import { openReader, readArticle } from './reader-page.ts';
import { ARTICLE, FIELD, type Site, serveSite } from './site.ts';

const KEPT = '.body [data-qingdu-kept]';

/** What the terminal says was removed from the demo page, by the ledger's kinds. */
async function countByTerminal(): Promise<Record<string, number>> {
  const { json } = await run(['--format', 'json', '-'], '/', demoPage);
  const [result] = json();
  const counts: Record<string, number> = {};
  for (const { reason } of (result?.removals ?? []) as Removal[])
    counts[KIND_OF[reason]] = (counts[KIND_OF[reason]] ?? 0) + 1;
  return counts;
}

/** Asked once for both browsers, while the first one starts. */
const terminal = countByTerminal();

const countInLedger = (reader: Frame): Promise<Record<string, number>> =>
  reader.$$eval('.ledger [data-kind]', (groups) =>
    Object.fromEntries(
      groups.map((group) => [
        (group as HTMLElement).dataset.kind,
        Number(group.querySelector('.ledger-count')?.textContent?.replace(/\D/g, '')),
      ]),
    ),
  );

describe.each(BROWSERS)('the ledger in %s', (name) => {
  let driven: DrivenBrowser;
  let site: Site;

  beforeAll(async () => {
    site = await serveSite();
    driven = await borrow(name);
  });
  afterAll(() => site?.close());

  test('counts what the terminal counts; a block is put back and taken out, by keyboard alone', async () => {
    const open = await openReader(driven, site.at(ARTICLE));
    const { page, reader } = open;
    await page.keyboard.press('l');
    await reader.waitForSelector('.ledger');
    expect(await countInLedger(reader)).toEqual(await terminal);
    await tabTo(open, '[data-kind="outside"] summary');
    await page.keyboard.press('Enter');
    await tabTo(open, '[data-kind="outside"] .small-button');
    await page.keyboard.press('Enter');
    const kept = await waitFor('the block', () => reader.$(KEPT));
    expect(await kept.evaluate((it) => it.textContent)).toBe('临溪在线');
    await waitFor('the block in view', () =>
      reader.$eval(KEPT, (it) => {
        const { top } = it.getBoundingClientRect();
        return top > 0 && top < 200;
      }),
    );
    expect((await countInLedger(reader)).outside).toBe(6);
    // The focus has stayed where it was.
    await page.keyboard.press('Enter');
    await waitFor('the block to go', async () => (await reader.$(KEPT)) === null);
    expect((await readArticle(reader)).blocks).toEqual(demoArticle.paragraphs);
    await page.keyboard.press('Escape');
    expect(await reader.$('.ledger')).toBeNull();
    await closeTab(page);
  });

  test('the page as it was while a key is held: then all is as before, in the same place', async () => {
    const { page, reader } = await openReader(driven, site.at(ARTICLE));
    const state = () =>
      reader.evaluate(() => ({
        scroll: Math.round(scrollY),
        text: document.querySelector('.body')?.textContent,
      }));
    const top = () => reader.$eval('#walls', (it) => Math.round(it.getBoundingClientRect().top));
    await reader.$eval('main article img', (it) => it.scrollIntoView({ behavior: 'instant' }));
    await waitFor('the picture above', () =>
      reader.$eval('main article img', (it) => it.complete && it.naturalWidth > 0),
    );
    await reader.$eval('#walls', (it) => it.scrollIntoView({ behavior: 'instant' }));
    const before = await state();
    const place = await top();
    await page.keyboard.down('o');
    const held = await waitFor('the page', async () => {
      const { text } = await state();
      return text?.includes('二、用(yong)舊(jiu)磚補舊(jiu)牆') && text;
    });
    expect(held).toContain('久久高清视频在线观看');
    expect(Math.abs((await top()) - place)).toBeLessThan(2);
    await page.keyboard.up('o');
    await waitFor('the article', async () => (await state()).text === before.text);
    // What browsers do to keep the place, they do a frame later.
    await reader.evaluate(() => new Promise((done) => setTimeout(done, 100)));
    expect(await state()).toEqual(before);
    await closeTab(page);
  });

  test('readings show where they stood, and are not copied', async () => {
    const { page, reader } = await openReader(driven, site.at(ARTICLE));
    await page.keyboard.press('r');
    await reader.waitForSelector('.removed-reading');
    expect(await reader.$eval('.body p', (it) => it.textContent)).toMatch(
      /^清晨七点，临\(lin\)溪/u,
    );
    await page.keyboard.down('Control');
    await page.keyboard.press('a', name === 'chromium' ? { commands: ['SelectAll'] } : {});
    await page.keyboard.press('c', name === 'chromium' ? { commands: ['Copy'] } : {});
    await page.keyboard.up('Control');
    await waitFor('the sign that it is copied', () => reader.$('[role=status]:not(:empty)'));
    const text = await readClipboard(driven, site.at(FIELD));
    for (const paragraph of demoArticle.paragraphs) expect(text).toContain(paragraph);
    expect(text.match(/\([a-z]+\)/gu)).toEqual(['(mm)']);
    await closeTab(page);
  });

  test('axe finds nothing in it, and it fits a narrow window', async () => {
    const { page, reader } = await openReader(driven, site.at(ARTICLE));
    await page.setViewport({ width: 360, height: 740 });
    await page.keyboard.press('l');
    await reader.waitForSelector('.ledger');
    for (const kind of ['reading', 'outside'])
      await reader.$eval(`[data-kind="${kind}"] summary`, (it) => (it as HTMLElement).click());
    await reader.$$eval('.origin-switches input', ([original]) =>
      (original as HTMLElement).click(),
    );
    await reader.waitForSelector('.removed-block');
    expect(
      await reader.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    // A style sheet is the same in both: the themes are looked at in one of them.
    expect(await findViolations(reader, name === 'chromium' ? THEMES : [], '.reader')).toEqual([]);
    await closeTab(page);
  });
});
