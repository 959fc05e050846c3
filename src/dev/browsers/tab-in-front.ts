import type { Browser, Page } from 'puppeteer-core';
import { askPage } from './ask-page.ts';
import { waitFor } from './wait-for.ts';

/**
 * Closes a tab, and waits until another one has come to the front by that. Else it would do so in the
 * midst of what comes next, and take the front from the tab that is meant then.
 */
export async function closeTab(page: Page): Promise<void> {
  const browser = page.browser();
  await page.close();
  await tabInFront(browser);
}

/** Waits for a tab to close by itself. Firefox's driver does not tell of it: nothing answers there. */
export async function tabCloses(page: Page): Promise<void> {
  const browser = page.browser();
  await waitFor('the tab to close', async () => page.isClosed() || !(await askPage(page, 'true')));
  await tabInFront(browser);
}

/** Waits for a tab to be in front, after another one has been closed. */
async function tabInFront(browser: Browser): Promise<void> {
  await waitFor('a tab in front', async () => {
    const pages = await browser.pages();
    const states = await Promise.all(
      pages.map((page) => askPage(page, 'document.visibilityState')),
    );
    return states.includes('visible');
  });
}
