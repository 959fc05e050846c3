import { browser } from 'wxt/browser';
import { whenAdmitted } from '../when-admitted.ts';

/** Runs the page script in a tab's page. Rejects where the browser lets nothing in. */
export async function runPageScript(tabId: number): Promise<void> {
  const target = { tabId };
  const [result] = await whenAdmitted(() =>
    browser.scripting.executeScript({ target, files: ['/page.js'] }),
  );
  // Firefox does not reject for its own about: pages: it only has nothing to tell of them.
  if (!result) throw new Error('The script did not run.');
}
