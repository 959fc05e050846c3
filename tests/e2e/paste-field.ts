import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../src/dev/browsers/driven-browser.ts';
import { waitFor } from '../../src/dev/browsers/wait-for.ts';

/**
 * Opens the page of a field in a tab that stays. The function it returns tells what a user would paste
 * now: it brings the tab to the front, pastes by the keyboard, reads the field and empties it.
 */
export async function openPasteField(
  driven: DrivenBrowser,
  address: string,
): Promise<() => Promise<string>> {
  const page = await driven.browser.newPage();
  await page.goto(address);
  return () => pasteInto(driven, page);
}

async function pasteInto(driven: DrivenBrowser, page: Page): Promise<string> {
  await page.bringToFront();
  await page.$eval('textarea', (field) => {
    field.value = '';
    field.focus();
  });
  await driven.paste(page);
  return waitFor('the text to be pasted', () => page.$eval('textarea', (field) => field.value));
}
