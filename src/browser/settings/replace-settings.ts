import { changeStored } from './change-stored.ts';
import { SETTING, VERSION } from './item-names.ts';
import { settingsToItems } from './settings-to-items.ts';
import type { SettingsPatch } from './types.ts';

/** Makes these the settings, and everything else its default. */
export function replaceSettings(settings: SettingsPatch): Promise<void> {
  return changeStored((items) => {
    const kept = Object.entries(items).filter(
      ([name]) => !name.startsWith(SETTING) || name === VERSION,
    );
    return { ...Object.fromEntries(kept), ...settingsToItems(settings) };
  });
}
