import { browser } from 'wxt/browser';
import type { ReadingPlace } from '../../dom/reading-place.ts';
import { getSettings } from './get-settings.ts';
import { inTurn } from './in-turn.ts';
import { positionName } from './position-name.ts';
import { loadPositions } from './positions.ts';

/** In so many articles the place is kept; the one left alone longest goes first. */
export const MOST_POSITIONS = 500;

/**
 * Keeps where the user is in a page.
 *
 * @param place - null forgets it: at the top there is nothing to go on from
 * @param now - in milliseconds, as of `Date.now()`
 */
export async function keepPosition(
  url: string,
  place: ReadingPlace | null,
  now: number,
): Promise<void> {
  const name = await positionName(url);
  if (name === null) return;
  await inTurn(async () => {
    const { local } = browser.storage;
    if (place === null) return local.remove(name);
    if (!(await getSettings()).keepPositions) return;
    const isNew = !(name in (await local.get(name)));
    await local.set({ [name]: { ...place, at: now } });
    if (isNew) await dropOldest();
  });
}

async function dropOldest(): Promise<void> {
  const positions = Object.entries(await loadPositions());
  if (positions.length <= MOST_POSITIONS) return;
  const byAge = positions.sort(([, one], [, other]) => ageOf(one) - ageOf(other));
  const oldest = byAge.slice(0, positions.length - MOST_POSITIONS).map(([name]) => name);
  await browser.storage.local.remove(oldest);
}

/** When it was kept; what does not say so goes first. */
function ageOf(value: unknown): number {
  const at = (value as { readonly at?: unknown } | null)?.at;
  return typeof at === 'number' ? at : 0;
}
