import { migrateItems } from './migrate-items.ts';
import { loadStored } from './storage-home.ts';
import type { StoredItems } from './types.ts';

/** What is stored, up to date; nothing where it cannot be had: our pages work without it. */
export async function readStored(): Promise<StoredItems> {
  try {
    return migrateItems((await loadStored()).items);
  } catch (error) {
    console.warn(error);
    return {};
  }
}
