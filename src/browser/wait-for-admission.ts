import { browser } from 'wxt/browser';
import { whenAdmitted } from './when-admitted.ts';

/**
 * Waits until the browser lets us into a tab's page. Rejects where it never does. To be asked before
 * a script goes into all frames, which fails only where it can go into none.
 */
export function waitForAdmission(tabId: number): Promise<void> {
  return whenAdmitted(async () => {
    const [top] = await browser.scripting.executeScript({ target: { tabId }, func: () => true });
    // Firefox does not reject for its own about: pages: it only has nothing to tell of them.
    if (!top?.result) throw new Error('The script did not run.');
  });
}
