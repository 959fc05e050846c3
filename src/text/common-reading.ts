import { COMMON_READINGS } from './data/common-readings.ts';

let readingsOf: Map<string, string[]> | undefined;

function parseTable(): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const entry of COMMON_READINGS.split('|')) {
    const syllable = /^[a-z]+/u.exec(entry)?.[0] ?? '';
    for (const character of entry.slice(syllable.length))
      table.set(character, [...(table.get(character) ?? []), syllable]);
  }
  return table;
}

/**
 * Whether a syllable is a reading of a character, as far as the commonest characters tell.
 *
 * @param toneless - as `toToneless` gives it
 * @returns null for a character that is not among them
 */
export function isCommonReading(character: string, toneless: string): boolean | null {
  readingsOf ??= parseTable();
  return readingsOf.get(character)?.includes(toneless) ?? null;
}
