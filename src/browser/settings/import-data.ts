import { type ImportedRules, takeRules } from '../../sites/import-rules.ts';
import { type FileError, readFile } from '../../sites/read-file.ts';
import { isSetting } from './settings-from-items.ts';
import type { SettingsPatch } from './types.ts';

export type ImportedData =
  | ({
      readonly ok: true;
      readonly settings: SettingsPatch;
      /** Names of settings that were not taken: unknown, or of a value they cannot have. */
      readonly skippedSettings: readonly string[];
    } & ImportedRules)
  | { readonly ok: false; readonly error: FileError };

/**
 * Reads settings and rules out of the text of a file, whichever it holds. Never throws.
 * @param isReaderSetting - the reader alone knows its settings
 */
export function importData(
  text: string,
  isReaderSetting: (name: string, value: unknown) => boolean,
): ImportedData {
  const file = readFile(text);
  if (!file.ok) return file;
  const { settings, rules } = file.fields;
  if (!isRecord(settings) && !Array.isArray(rules)) return { ok: false, error: 'notOurs' };
  const { reader, ...own } = isRecord(settings) ? settings : {};
  const [good, bad] = part(own, isSetting);
  const [goodReader, badReader] = part(isRecord(reader) ? reader : {}, isReaderSetting);
  return {
    ok: true,
    settings: { ...Object.fromEntries(good), reader: Object.fromEntries(goodReader) },
    skippedSettings: [...bad, ...badReader].map(([name]) => name),
    ...takeRules(Array.isArray(rules) ? rules : []),
  };
}

type Entry = readonly [name: string, value: unknown];

function part(
  fields: Readonly<Record<string, unknown>>,
  isGood: (name: string, value: unknown) => boolean,
): [good: Entry[], bad: Entry[]] {
  const all = Object.entries(fields);
  const good = all.filter(([name, value]) => isGood(name, value));
  return [good, all.filter((entry) => !good.includes(entry))];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
