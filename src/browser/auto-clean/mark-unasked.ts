import { browser } from 'wxt/browser';

/**
 * Lets the next run of the page script in a tab open the reader, but not close it: between the verdict
 * and the act the user may have pressed the button.
 */
export async function markUnasked(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, func: mark });
}

/** Runs in the page, by itself: nothing of this file is there. See `toggleReader`. */
function mark(): void {
  (globalThis as { [key: symbol]: unknown })[Symbol.for('qingdu.unasked')] = true;
}
