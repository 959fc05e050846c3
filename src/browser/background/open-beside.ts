import { type Browser, browser } from 'wxt/browser';
import { type ReaderPurpose, tabAddress } from '../reader-address.ts';

/** Opens the reader in a tab of its own, right beside the tab it is about; closing it leads back there. */
export async function openBeside(tab: Browser.tabs.Tab, purpose: ReaderPurpose): Promise<void> {
  await browser.tabs.create({
    url: tabAddress(purpose),
    index: tab.index + 1,
    windowId: tab.windowId,
    ...(tab.id === undefined ? {} : { openerTabId: tab.id }),
  });
}
