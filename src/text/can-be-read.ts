import { READING_TABLE } from './data/reading-table.ts';

let readingsByCharacter: Map<string, Set<string>> | undefined;

function parseTable(): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>();
  for (const line of READING_TABLE.trim().split('\n')) {
    const [syllable = '', characters = ''] = line.split(' ');
    for (const character of characters) {
      const readings = table.get(character);
      if (readings) readings.add(syllable);
      else table.set(character, new Set([syllable]));
    }
  }
  return table;
}

/** Pages that cannot type ü write plain u: 女(nu), 略(lue). */
const WITH_UMLAUT: Readonly<Record<string, string>> = {
  nu: 'nv',
  lu: 'lv',
  nue: 'nve',
  lue: 'lve',
  lyu: 'lv',
  nyu: 'nv',
};

/**
 * Whether a syllable can be a reading of a character, in its Traditional or Simplified form, tone
 * ignored. The table comes from pinyin-pro's dictionary (see `src/dev/make-readings.ts`).
 *
 * @param character - one Han character
 * @param toneless - a syllable as `toToneless` gives it
 */
export function canBeRead(character: string, toneless: string): boolean {
  readingsByCharacter ??= parseTable();
  const readings = readingsByCharacter.get(character);
  if (!readings) return false;
  const withUmlaut = WITH_UMLAUT[toneless];
  return readings.has(toneless) || (withUmlaut !== undefined && readings.has(withUmlaut));
}
