import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../src/dev/browsers/driven-browser.ts';
import { waitFor } from '../../src/dev/browsers/wait-for.ts';

let visits = 0;

/** Opens the page *clean text* in a tab, anew even where it is there already. */
export async function openCleanText(driven: DrivenBrowser, page: Page): Promise<void> {
  await page.bringToFront();
  // To the address that a tab is at, Firefox may be found to have come before it has left.
  await driven.visit(page, `${driven.home}/clean-text.html?${visits++}`);
  await waitFor('the page', () => page.$('textarea').catch(() => null));
}

/** Puts text into the field as typing does. */
export async function typeText(page: Page, text: string): Promise<void> {
  await page.focus('textarea');
  await page.evaluate((text) => {
    const field = document.querySelector('textarea');
    if (!field) throw new Error('No field');
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);
}

/** The cleaned text that is shown, a line for each of its paragraphs. */
export function readResult(page: Page): Promise<string[]> {
  return page.$$eval('.result article :is(h1, h2, h3, p, li, td, pre)', (blocks) =>
    blocks
      .filter((block) => block.closest('.meta') === null && !block.matches('.meta'))
      .map((block) => block.textContent?.trim() ?? '')
      .filter((text) => text !== ''),
  );
}

/** Each input's name and what became of it. */
export function readEntries(page: Page): Promise<string[]> {
  return page.$$eval('.entry-choice', (entries) =>
    entries.map((entry) => [...entry.children].map((part) => part.textContent).join(': ')),
  );
}

/** Waits until everything is done, and shows the last result. */
export async function allDone(page: Page): Promise<void> {
  await waitFor(
    'the work to be done',
    () =>
      page.evaluate(
        () =>
          document.querySelector('.result, [role="alert"]') !== null &&
          document.querySelector('.pane-progress') === null &&
          document.querySelector('[data-state="waiting"], [data-state="working"]') === null,
      ),
    60_000,
  );
}
