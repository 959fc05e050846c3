import { browser } from 'wxt/browser';
import type { CopyOutcome } from '../copy-selection/copy-selection-clean.ts';

const SHOWN_MS = 2500;
/** A reason takes longer to read, with the pointer over the button. */
const REASON_SHOWN_MS = 6000;

/** What the toolbar button says. */
interface Sign {
  readonly badge: string;
  readonly title: string;
}

/** What stood on the button of a tab before ours, as long as ours stands there. */
const before = new Map<number, { readonly sign: Sign; readonly timer: unknown }>();

/** Says on the toolbar button for a moment what came of copying, since nothing else would show it. */
export async function tellCopied(tabId: number, outcome: CopyOutcome): Promise<void> {
  const isCopied = outcome.state === 'copied';
  try {
    const shown = before.get(tabId);
    const sign = shown?.sign ?? (await read(tabId));
    clearTimeout(shown?.timer as number | undefined);
    const timer = setTimeout(
      () => void takeBack(tabId, sign),
      isCopied ? SHOWN_MS : REASON_SHOWN_MS,
    );
    before.set(tabId, { sign, timer });
    // Two or three signs are all that fits: the words are in the title.
    await write(tabId, { badge: isCopied ? '✓' : '!', title: describe(outcome) });
  } catch (error) {
    console.info('The tab is gone:', error);
  }
}

async function takeBack(tabId: number, sign: Sign): Promise<void> {
  before.delete(tabId);
  await write(tabId, sign).catch((error) => console.info('The tab is gone:', error));
}

async function read(tabId: number): Promise<Sign> {
  const [badge, title] = await Promise.all([
    browser.action.getBadgeText({ tabId }),
    browser.action.getTitle({ tabId }),
  ]);
  return { badge, title };
}

async function write(tabId: number, { badge, title }: Sign): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: badge }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

function describe(outcome: CopyOutcome): string {
  const { i18n } = browser;
  switch (outcome.state) {
    case 'copied':
      return i18n.getMessage('actionTitleCopied', String(outcome.characters));
    case 'nothingSelected':
      return i18n.getMessage('actionTitleNothingSelected');
    case 'failed':
      return outcome.reason === 'forbiddenPage'
        ? i18n.getMessage('actionTitleNotReadable')
        : i18n.getMessage('actionTitleNoClipboard');
  }
}
