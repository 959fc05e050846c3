import { browser } from 'wxt/browser';
import type { VerdictKind } from '../../article/types.ts';
import type { AutoCleanStep } from './decide-auto-clean.ts';

/** Grey, not red: it says what was found, and asks for nothing. */
const COLOR = '#5f6368';

/** Says on the toolbar button what was found on a page, in words. */
export async function showOnAction(
  tabId: number,
  verdict: VerdictKind,
  step: AutoCleanStep,
): Promise<void> {
  const { i18n } = browser;
  const title =
    verdict === 'spam'
      ? i18n.getMessage('actionTitleSpam')
      : verdict === 'annotated'
        ? i18n.getMessage('actionTitleAnnotated')
        : '';
  const text = step === 'badge' && verdict === 'spam' ? i18n.getMessage('actionBadgeSpam') : '';
  await write(tabId, step === 'none' ? '' : title, text);
}

/** As on a page that nobody looked at. */
export function showNothing(tabId: number): Promise<void> {
  return write(tabId, '', '');
}

async function write(tabId: number, title: string, text: string): Promise<void> {
  try {
    await Promise.all([
      browser.action.setTitle({ tabId, title: title || browser.i18n.getMessage('actionTitle') }),
      browser.action.setBadgeText({ tabId, text }),
      ...(text ? [browser.action.setBadgeBackgroundColor({ tabId, color: COLOR })] : []),
    ]);
  } catch (error) {
    console.info('The tab is gone:', error);
  }
}
