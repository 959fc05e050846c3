import { changeStored } from './change-stored.ts';
import { settingsToItems } from './settings-to-items.ts';
import type { SettingsPatch } from './types.ts';

/** Changes the settings that `patch` names, and no other. Rejects where nothing can be stored. */
export function updateSettings(patch: SettingsPatch): Promise<void> {
  return changeStored((items) => ({ ...items, ...settingsToItems(patch) }));
}
