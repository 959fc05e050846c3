import { browser } from 'wxt/browser';
import type { StoredItems } from './types.ts';
import { watchStored } from './watch-stored.ts';

/** What begins the name of each place in an article that is kept, in `local`. */
export const POSITION = 'position.';

/** All places in articles that are kept, as they lie in storage. */
export async function loadPositions(): Promise<StoredItems> {
  const all = await browser.storage.local.get(null);
  return Object.fromEntries(Object.entries(all).filter(([name]) => name.startsWith(POSITION)));
}

/** In how many articles the place is kept. Never rejects. */
export async function countPositions(): Promise<number> {
  try {
    return Object.keys(await loadPositions()).length;
  } catch (error) {
    console.warn(error);
    return 0;
  }
}

/** Calls back with their number whenever it changes. Returns what stops it. */
export function watchPositions(onChange: (count: number) => void): () => void {
  return watchStored(POSITION, countPositions, onChange);
}

/** Forgets all of them. Returns them, for who wants them back. */
export async function clearPositions(): Promise<StoredItems> {
  const positions = await loadPositions();
  await browser.storage.local.remove(Object.keys(positions));
  return positions;
}

/** Puts back what `clearPositions` took. */
export async function restorePositions(positions: StoredItems): Promise<void> {
  await browser.storage.local.set({ ...positions });
}
