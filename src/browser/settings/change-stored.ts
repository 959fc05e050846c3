import { inTurn } from './in-turn.ts';
import { migrateItems } from './migrate-items.ts';
import { loadStored, saveStored } from './storage-home.ts';
import type { StoredItems } from './types.ts';

/** Changes what is stored: `change` is given all of it, up to date, and returns what is to be. */
export function changeStored(change: (items: StoredItems) => StoredItems): Promise<void> {
  return inTurn(async () => {
    const stored = await loadStored();
    await saveStored(stored, change(migrateItems(stored.items)));
  });
}
