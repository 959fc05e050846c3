import { READER_SETTING, SETTING } from './item-names.ts';
import { isPlain, OWN_SETTINGS } from './settings-from-items.ts';
import type { SettingsPatch, StoredItems } from './types.ts';

/** The items that a change of settings comes to. */
export function settingsToItems(patch: SettingsPatch): StoredItems {
  const own = OWN_SETTINGS.filter((name) => patch[name] !== undefined);
  const reader = Object.entries(patch.reader ?? {}).filter(([, value]) => isPlain(value));
  return Object.fromEntries([
    ...own.map((name) => [SETTING + name, patch[name]]),
    ...reader.map(([name, value]) => [READER_SETTING + name, value]),
  ]);
}
