import type { Frame, Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../src/dev/browsers/driven-browser.ts';
import { findReaderFrame, readerFrame } from '../../src/dev/browsers/reader-frame.ts';
import { waitFor } from '../../src/dev/browsers/wait-for.ts';

/** A page and the reader that was laid over it. */
export interface OpenReader {
  readonly page: Page;
  readonly reader: Frame;
}

/** Opens an address in a new tab and the reader over it, by the toolbar button. */
export async function openReader(
  driven: DrivenBrowser,
  address: string,
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<OpenReader> {
  const page = await driven.browser.newPage();
  await page.goto(address);
  await prepare(page);
  await driven.pressButton(page);
  return { page, reader: await readerFrame(page) };
}

/** Waits for the reader to be gone from a page. */
export async function readerGone(page: Page): Promise<void> {
  await waitFor('the reader to be gone', async () => (await findReaderFrame(page)) === null);
}

/** Closes the reader over a page by Escape. */
export async function closeByEscape(page: Page): Promise<void> {
  pressEscape(page);
  await readerGone(page);
  await page.keyboard.up('Escape');
}

/** The frame or tab that takes the key goes away by it, and the driver may never hear that it took it. */
export function pressEscape(page: Page): void {
  page.keyboard.down('Escape').catch(() => {});
}

/** The article as it is shown: its headline, and its blocks of text in order. */
export function readArticle(reader: Frame | Page): Promise<{ title: string; blocks: string[] }> {
  return reader.$eval('main article', (article) => {
    const blocks = [...article.querySelectorAll('p, h2, h3, li, td, pre')]
      .filter((block) => block.closest('header') === null)
      .map((block) => block.textContent?.trim() ?? '');
    return {
      title: article.querySelector('h1')?.textContent ?? '',
      blocks: blocks.filter((text) => text !== ''),
    };
  });
}

/**
 * Clicks on something in the reader as a hand would: the frame fills the window from its corner. First
 * the mouse has to have arrived there, as the browser sees it.
 */
export async function clickInReader({ page, reader }: OpenReader, selector: string): Promise<void> {
  const point = await waitFor(`the mouse to be over ${selector}`, async () => {
    const { x, y } = await reader.$eval(selector, middleOf);
    await page.mouse.move(x, y);
    return (await reader.$eval(selector, (element) => element.matches(':hover'))) && { x, y };
  });
  await page.mouse.click(point.x, point.y);
}

function middleOf(element: Element): { x: number; y: number } {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [box] = element.getClientRects();
  if (!box) throw new Error('It has no box to click on.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
