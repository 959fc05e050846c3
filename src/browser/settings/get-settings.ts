import { readStored } from './read-stored.ts';
import { settingsFromItems } from './settings-from-items.ts';
import type { Settings } from './types.ts';

/** The settings as they are now. Never rejects: what cannot be read is its default. */
export async function getSettings(): Promise<Settings> {
  return settingsFromItems(await readStored());
}
