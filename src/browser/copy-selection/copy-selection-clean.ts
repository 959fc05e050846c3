import { copyText } from '../clipboard/copy-text.ts';
import { countShown } from './count-shown.ts';
import { putThroughPage } from './put-through-page.ts';
import { type ClickedPlace, readTabSelection } from './read-tab-selection.ts';

/** What came of it, for whoever tells the user. */
export type CopyOutcome =
  | {
      readonly state: 'copied';
      /** Characters that are on the clipboard now, white space not counted. */
      readonly characters: number;
    }
  | { readonly state: 'nothingSelected' }
  | {
      readonly state: 'failed';
      /** The browser lets nothing into the page, or the page keeps us from the clipboard. */
      readonly reason: 'forbiddenPage' | 'noClipboard';
    };

/**
 * Copies what is selected in a tab, clean. To be called first of all in the listener of a menu, a
 * command or the button: Firefox lets the background write for five seconds after that. Never rejects.
 *
 * @param tabId - of a tab that the user's gesture has given us access to
 * @param clicked - what the menu tells of the click; left out, the frame that has the focus is meant
 */
export async function copySelectionClean(
  tabId: number,
  clicked: ClickedPlace = {},
): Promise<CopyOutcome> {
  let text: string | null;
  try {
    text = await readTabSelection(tabId, clicked);
  } catch (error) {
    console.info('No selection can be read here:', error);
    return { state: 'failed', reason: 'forbiddenPage' };
  }
  if (text === null) return { state: 'nothingSelected' };
  const isCopied = await put(tabId, text).catch(() => false);
  return isCopied
    ? { state: 'copied', characters: countShown(text) }
    : { state: 'failed', reason: 'noClipboard' };
}

/** Firefox's background is a page, which has a clipboard; Chromium's is a worker, which has none. */
async function put(tabId: number, text: string): Promise<boolean> {
  const here = (globalThis as { document?: Document }).document;
  return (here !== undefined && (await copyText(here, text))) || putThroughPage(tabId, text);
}
