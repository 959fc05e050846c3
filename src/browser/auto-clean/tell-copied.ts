import { browser } from 'wxt/browser';
import type { CopyOutcome } from '../copy-selection/copy-selection-clean.ts';

const SHOWN_MS = 2500;

/** Says on the toolbar button for a moment what came of copying, since nothing else would show it. */
export async function tellCopied(tabId: number, outcome: CopyOutcome): Promise<void> {
  const isCopied = outcome.state === 'copied';
  try {
    const before = await browser.action.getBadgeText({ tabId });
    await browser.action.setBadgeText({
      tabId,
      text: browser.i18n.getMessage(isCopied ? 'actionBadgeCopied' : 'actionBadgeNotCopied'),
    });
    await new Promise((resolve) => setTimeout(resolve, SHOWN_MS));
    await browser.action.setBadgeText({ tabId, text: before });
  } catch (error) {
    console.info('The tab is gone:', error);
  }
}
