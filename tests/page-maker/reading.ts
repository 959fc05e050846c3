import { pinyin } from 'pinyin-pro';

const TONE_MARKS = ['\u0304', '\u0301', '\u030c', '\u0300'] as const;

const known = new Map<string, string | null>();

/** The one default reading of a character, with its tone mark; null where none is known. */
export function defaultReading(character: string): string | null {
  const cached = known.get(character);
  if (cached !== undefined) return cached;
  const [syllable] = pinyin(character, { type: 'array' });
  // Asked about a character it does not know, the dictionary answers with the character.
  const reading =
    syllable === undefined ||
    syllable === character ||
    !/^\p{Script=Latin}+$/u.test(syllable.normalize('NFC'))
      ? null
      : syllable;
  known.set(character, reading);
  return reading;
}

/** How the tone of a reading is written. */
export type ToneStyle = 'mark' | 'none' | 'digit';

/** How the vowel ü is written; `kept` leaves ü, with its tone mark where there is one. */
export type UmlautStyle = 'kept' | 'bare' | 'v' | 'colon';

export interface ReadingStyle {
  readonly tone: ToneStyle;
  readonly umlaut: UmlautStyle;
  /** The letter U+0261 in place of g. */
  readonly scriptG: boolean;
}

/** Writes a reading with a tone mark in another style. */
export function styleReading(reading: string, style: ReadingStyle): string {
  const decomposed = reading.normalize('NFD');
  const tone = TONE_MARKS.findIndex((mark) => decomposed.includes(mark)) + 1;
  const bare = decomposed.replace(/[\u0304\u0301\u030c\u0300]/g, '').normalize('NFC');
  const hasUmlaut = bare.includes('ü');
  let text = style.tone === 'mark' ? reading : bare;
  if (hasUmlaut && style.umlaut !== 'kept') {
    const forms = { bare: 'ü', v: 'v', colon: 'u:' } as const;
    text = bare.replace('ü', forms[style.umlaut]);
  }
  if (style.tone === 'digit' && tone > 0) text += String(tone);
  return style.scriptG ? text.replaceAll('g', 'ɡ') : text;
}
