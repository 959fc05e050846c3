import { getSettings } from './get-settings.ts';
import { SETTING } from './item-names.ts';
import type { Settings } from './types.ts';
import { watchStored } from './watch-stored.ts';

/** Calls back with the settings whenever they change, wherever that was. Returns what stops it. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return watchStored(SETTING, getSettings, onChange);
}
