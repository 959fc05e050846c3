import { type Browser, browser } from 'wxt/browser';
import type { RefusedPage } from '../messages.ts';
import { isReaderAddress } from '../reader-address.ts';
import { openBeside } from './open-beside.ts';
import { runPageScript } from './run-page-script.ts';

/**
 * What the toolbar button does: opens the reader over the page, or closes it. Where the browser lets
 * nothing into the page, a tab beside it says why.
 */
export async function pressAction(tab: Browser.tabs.Tab): Promise<void> {
  if (tab.id === undefined) return;
  if (isReaderAddress(tab.url)) return browser.tabs.remove(tab.id);
  try {
    // Running it again closes the reader: the page script keeps that in its own world.
    await runPageScript(tab.id);
  } catch (error) {
    console.info('No reader over this page:', error);
    await openBeside(tab, { kind: 'say', message: whyRefused(tab.url) });
  }
}

/** Firefox shows a PDF in a page of its own and refuses that; only the address still tells. */
function whyRefused(address: string | undefined): RefusedPage {
  if (!address || !URL.canParse(address)) return 'forbiddenPage';
  return /\.pdf$/i.test(new URL(address).pathname) ? 'pdf' : 'forbiddenPage';
}
