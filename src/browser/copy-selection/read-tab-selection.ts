import { type Browser, browser } from 'wxt/browser';
import { withRegionalScripts } from '../regional-scripts/with-regional-scripts.ts';
import { waitForAdmission } from '../wait-for-admission.ts';
import { chooseAnswer } from './choose-answer.ts';
import { giveText } from './in-page.ts';
import type { SelectionAnswer } from './selection-answer.ts';

/** What a menu tells of the click on it. */
export interface ClickedPlace {
  readonly frameId?: number | undefined;
  /** The selected text as the browser tells it: without lines, but from frames, too, that let us not in. */
  readonly selectionText?: string | undefined;
}

/**
 * Reads what is selected in a tab, clean; null where nothing is. Rejects where the browser lets
 * nothing into the page.
 */
export async function readTabSelection(
  tabId: number,
  { frameId, selectionText }: ClickedPlace,
): Promise<string | null> {
  await waitForAdmission(tabId);
  const everywhere = await readIn({ tabId, allFrames: true });
  const clicked = everywhere.find((answer) => answer.frameId === frameId);
  const text = clicked?.text ?? chooseAnswer(everywhere);
  if (text !== null || !selectionText?.trim()) return text;
  // A frame of another site: a click gives access to the page's own alone.
  await browser.scripting.executeScript({
    target: { tabId },
    func: giveText,
    args: [selectionText],
  });
  return chooseAnswer(await readIn({ tabId }));
}

type FrameAnswer = SelectionAnswer & { readonly frameId: number };

async function readIn(target: Browser.scripting.InjectionTarget): Promise<FrameAnswer[]> {
  const files = await withRegionalScripts('/copy-selection.js');
  const results = await browser.scripting.executeScript({ target, files });
  return results.flatMap(({ frameId, result }) =>
    result ? [{ ...(result as SelectionAnswer), frameId }] : [],
  );
}
