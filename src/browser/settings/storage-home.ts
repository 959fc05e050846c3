import { browser } from 'wxt/browser';
import { withRules } from '../../sites/change-rules.ts';
import { isOurs } from './item-names.ts';
import { FIRST_READER_SETTINGS } from './migrate-items.ts';
import { rulesFromItems, rulesToItems } from './rule-buckets.ts';
import type { StoredItems } from './types.ts';

/** Marks, in `local`, that settings and rules live there and not in `sync`. */
export const HOME = 'settingsHome';

/**
 * `sync`, as long as it takes what it is given. `full`: it did not (too much, or too often).
 * `unreadable`: it could not even be read, so what it holds is not known here.
 */
export type Home = 'sync' | 'full' | 'unreadable';

export interface Stored {
  readonly home: Home;
  readonly items: StoredItems;
}

/** Reads all settings and rules as they lie in storage. */
export async function loadStored(): Promise<Stored> {
  const { local, sync } = browser.storage;
  const signs = await local.get([HOME, FIRST_READER_SETTINGS]);
  const first = FIRST_READER_SETTINGS in signs ? pick(signs, [FIRST_READER_SETTINGS]) : {};
  const marked = signs[HOME];
  if (marked === 'full' || marked === 'unreadable') {
    return { home: marked, items: { ...first, ...(await loadOurs(local)) } };
  }
  try {
    return { home: 'sync', items: { ...first, ...(await loadOurs(sync)) } };
  } catch (error) {
    console.warn(error);
    return { home: 'unreadable', items: first };
  }
}

/** Makes `next` what is stored. Rejects where even `local` takes nothing. */
export async function saveStored(
  { home, items: before }: Stored,
  next: StoredItems,
): Promise<void> {
  const { local, sync } = browser.storage;
  const items = pick(next, Object.keys(next).filter(isOurs));
  const changed = Object.keys(items).filter((name) => !isSame(items[name], before[name]));
  const gone = Object.keys(before).filter((name) => isOurs(name) && !(name in items));
  const isTakenIn = FIRST_READER_SETTINGS in before && !(FIRST_READER_SETTINGS in next);
  if (home === 'sync') {
    try {
      if (changed.length > 0) await sync.set(pick(items, changed));
      if (gone.length > 0) await sync.remove(gone);
    } catch (error) {
      console.warn(error);
      await moveToLocal(items, 'full');
    }
  } else if (home === 'unreadable' || changed.length + gone.length > 0) {
    await moveToLocal(items, home);
    await moveToSync(items, home);
  }
  if (isTakenIn) await local.remove(FIRST_READER_SETTINGS);
}

/** With the mark in the same breath: whenever we are interrupted, one home is whole. */
async function moveToLocal(items: StoredItems, home: Home): Promise<void> {
  const { local } = browser.storage;
  const stale = Object.keys(await loadOurs(local)).filter((name) => !(name in items));
  await local.set({ ...items, [HOME]: home });
  if (stale.length > 0) await local.remove(stale);
}

/** Goes back where it fits again; stays where it does not. */
async function moveToSync(items: StoredItems, home: Home): Promise<void> {
  const { local, sync } = browser.storage;
  try {
    const there = await loadOurs(sync);
    const all = home === 'unreadable' ? united(there, items) : items;
    await sync.set(all);
    const stale = Object.keys(there).filter((name) => !(name in all));
    if (stale.length > 0) await sync.remove(stale);
    await local.remove([HOME, ...Object.keys(items)]);
  } catch {
    // It stays in `local`, where it is whole.
  }
}

/** Rules of both: those in `sync` were not seen when the others were made. */
function united(there: StoredItems, here: StoredItems): StoredItems {
  const rules = withRules(rulesFromItems(there), rulesFromItems(here));
  return { ...there, ...here, ...rulesToItems(rules) };
}

async function loadOurs(area: { get(keys: null): Promise<StoredItems> }): Promise<StoredItems> {
  const all = await area.get(null);
  return pick(all, Object.keys(all).filter(isOurs));
}

function pick(items: StoredItems, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, items[name]]));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
