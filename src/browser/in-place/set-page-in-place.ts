import { browser } from 'wxt/browser';
import { type ScriptPath, withRegionalScripts } from '../regional-scripts/with-regional-scripts.ts';
import { waitForAdmission } from '../wait-for-admission.ts';
import type { InPlaceState } from './in-place-state.ts';

/** What is asked for: `toggle` does the other of what the page's top frame shows. */
export type InPlaceWish = 'clean' | 'restore' | 'toggle';

/**
 * Cleans a tab's page in place, in all frames that the browser lets us into, or puts it back.
 * @returns what it shows now, readings counted over all frames. Rejects where the browser lets nothing
 *   into the page.
 */
export async function setPageInPlace(tabId: number, wish: InPlaceWish): Promise<InPlaceState> {
  await waitForAdmission(tabId);
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: isCleanedInPlace,
  });
  const top = frames.find(({ frameId }) => frameId === 0);
  const shallBeCleaned = wish === 'toggle' ? !top?.result : wish === 'clean';
  // The script toggles: frames that are so already are left alone.
  const others = frames.filter(({ result }) => result !== shallBeCleaned);
  const files = shallBeCleaned ? await withRegionalScripts(IN_PLACE) : [IN_PLACE];
  const states = await Promise.all(others.map(({ frameId }) => toggleFrame(tabId, frameId, files)));
  const readings = states.reduce(
    (sum, state) => sum + (state?.state === 'cleaned' ? state.readings : 0),
    0,
  );
  return shallBeCleaned ? { state: 'cleaned', readings } : { state: 'restored' };
}

const IN_PLACE: ScriptPath = '/in-place.js';

/** Null where the frame has gone meanwhile. */
async function toggleFrame(
  tabId: number,
  frameId: number,
  files: ScriptPath[],
): Promise<InPlaceState | null> {
  const target = { tabId, frameIds: [frameId] };
  try {
    const [answer] = await browser.scripting.executeScript({ target, files });
    return (answer?.result as InPlaceState | undefined) ?? null;
  } catch (error) {
    console.info('A frame that is not cleaned:', error);
    return null;
  }
}

/** Runs in the page, by itself: nothing of this file is there. See `IN_PLACE_SESSION`. */
function isCleanedInPlace(): boolean {
  return (globalThis as { [key: symbol]: unknown })[Symbol.for('qingdu.inPlace')] !== undefined;
}
