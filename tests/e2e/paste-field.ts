import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../src/dev/browsers/driven-browser.ts';
import { closeTab } from '../../src/dev/browsers/tab-in-front.ts';
import { waitFor } from '../../src/dev/browsers/wait-for.ts';

/** What lies on the clipboard once it was read: so nothing that was copied before is read again. */
const READ = 'read before';

/**
 * Opens the page of a field in a tab that stays. The function it returns tells what a user would paste
 * now: it brings the tab to the front, pastes by the keyboard and reads the field. Only once, unless the
 * field's own page stops copying.
 */
export async function openPasteField(
  driven: DrivenBrowser,
  address: string,
): Promise<() => Promise<string>> {
  const page = await driven.browser.newPage();
  await page.goto(address);
  return () => pasteInto(driven, page);
}

/** The same in a tab of its own, for once. */
export async function readClipboard(driven: DrivenBrowser, address: string): Promise<string> {
  const page = await driven.browser.newPage();
  await page.goto(address);
  const text = await pasteInto(driven, page);
  await closeTab(page);
  return text;
}

async function pasteInto(driven: DrivenBrowser, page: Page): Promise<string> {
  await page.bringToFront();
  await page.$eval('textarea', (field) => {
    field.value = '';
    field.focus();
  });
  await driven.paste(page);
  const text = await waitFor('the text to be pasted', () =>
    page.$eval('textarea', (field) => field.value),
  );
  await page.$eval(
    'textarea',
    (field, next) => {
      field.value = next;
      field.select();
    },
    READ,
  );
  await pressCopy(driven, page);
  return text;
}

/** Copies what is selected in a page, by the keyboard. Headless Chromium knows no key bindings. */
export async function pressCopy({ name }: DrivenBrowser, { keyboard }: Page): Promise<void> {
  await keyboard.down('Control');
  await keyboard.press('c', name === 'chromium' ? { commands: ['Copy'] } : {});
  await keyboard.up('Control');
}
