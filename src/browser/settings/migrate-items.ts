import { READER_SETTING, VERSION } from './item-names.ts';
import type { StoredItems } from './types.ts';

/** Where the reader kept its settings, in one piece and in `local`, before there was this store. */
export const FIRST_READER_SETTINGS = 'readerSettings';

type Migration = (items: StoredItems) => StoredItems;

/** The step from each version to the next. A step may run again on what it has made. */
export const MIGRATIONS: readonly Migration[] = [splitReaderSettings];

export const CURRENT_VERSION = MIGRATIONS.length;

/**
 * Brings stored things up to this version; what is newer already stays as it is: it came from another
 * machine, and is read as far as it is understood.
 */
export function migrateItems(items: StoredItems): StoredItems {
  const from = versionOf(items);
  if (from >= CURRENT_VERSION) return items;
  const migrated = MIGRATIONS.slice(from).reduce((all, step) => step(all), items);
  return { ...migrated, [VERSION]: CURRENT_VERSION };
}

function versionOf(items: StoredItems): number {
  const version = items[VERSION];
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : 0;
}

/** 0 → 1: every setting gets an item of its own. */
function splitReaderSettings(items: StoredItems): StoredItems {
  const { [FIRST_READER_SETTINGS]: first, ...rest } = items;
  if (typeof first !== 'object' || first === null) return rest;
  const split = Object.entries(first).map(([name, value]) => [READER_SETTING + name, value]);
  return { ...Object.fromEntries(split), ...rest };
}
