import { isSiteMode } from '../../sites/is-site-mode.ts';
import { isScript } from '../../text/script.ts';
import { DEFAULT_SETTINGS } from './default-settings.ts';
import { READER_SETTING, SETTING } from './item-names.ts';
import type { PlainValue, Settings, StoredItems } from './types.ts';

/** How each setting tells a good value. */
const CHECKS: { readonly [K in keyof Omit<Settings, 'reader'>]: (value: unknown) => boolean } = {
  script: isScript,
  defaultMode: isSiteMode,
  allSites: isBoolean,
  keepPositions: isBoolean,
};

/** The settings other than the reader's. */
export const OWN_SETTINGS = Object.keys(CHECKS) as (keyof typeof CHECKS)[];

/** Whether a value may be that of one of the settings other than the reader's. */
export function isSetting(name: string, value: unknown): boolean {
  return Object.hasOwn(CHECKS, name) && CHECKS[name as keyof typeof CHECKS](value);
}

/** Reads settings out of storage. One bad value becomes its default, and costs the user no other. */
export function settingsFromItems(items: StoredItems): Settings {
  const good = OWN_SETTINGS.map((name) => [name, items[SETTING + name]] as const).filter(
    ([name, value]) => isSetting(name, value),
  );
  const reader = Object.entries(items)
    .filter(
      (item): item is [string, PlainValue] =>
        item[0].startsWith(READER_SETTING) && isPlain(item[1]),
    )
    .map(([name, value]) => [name.slice(READER_SETTING.length), value] as const);
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(good), reader: Object.fromEntries(reader) };
}

export function isPlain(value: unknown): value is PlainValue {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}
