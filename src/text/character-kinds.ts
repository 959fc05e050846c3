import { COMMON_SIMPLIFIED } from './data/common-simplified.ts';
import { COMMON_TRADITIONAL } from './data/common-traditional.ts';
import { MIXED_WORDS, NATIVE_FORMS } from './data/mixed-words.ts';

/** Bits of a character's kind. */
export const HAN_BIT = 1;
export const TRADITIONAL_BIT = 2;
export const SIMPLIFIED_BIT = 4;
/** A character that tells the disguise from a writer of Traditional text, by its neighbours. */
export const TELLING_BIT = 8;
export const OPENING_BIT = 16;
export const KANA_BIT = 32;
export const HANGUL_BIT = 64;
/** A letter of any other script. */
export const LETTER_BIT = 128;
/** Takes no room: may stand between a character and its reading. */
export const INVISIBLE_BIT = 256;

const RANGES: readonly (readonly [first: number, last: number, kind: number])[] = [
  [0x41, 0x5a, LETTER_BIT],
  [0x61, 0x7a, LETTER_BIT],
  [0xad, 0xad, INVISIBLE_BIT],
  [0xc0, 0x2ff, LETTER_BIT],
  // Greek to Ethiopic and on to the phonetic extensions: every alphabet in daily use.
  [0x370, 0x10ff, LETTER_BIT],
  [0x1100, 0x11ff, HANGUL_BIT],
  [0x1200, 0x1fff, LETTER_BIT],
  [0x200b, 0x200f, INVISIBLE_BIT],
  [0x202a, 0x202e, INVISIBLE_BIT],
  [0x2060, 0x2064, INVISIBLE_BIT],
  [0x3007, 0x3007, HAN_BIT],
  [0x3041, 0x30fa, KANA_BIT],
  [0x31f0, 0x31ff, KANA_BIT],
  [0x3400, 0x4dbf, HAN_BIT],
  [0x4e00, 0x9fff, HAN_BIT],
  [0xac00, 0xd7a3, HANGUL_BIT],
  // Han beyond the basic plane: the first half counts, the second is passed over.
  [0xd840, 0xd888, HAN_BIT],
  [0xdc00, 0xdfff, INVISIBLE_BIT],
  [0xf900, 0xfaff, HAN_BIT],
  [0xfe00, 0xfe0f, INVISIBLE_BIT],
  [0xfeff, 0xfeff, INVISIBLE_BIT],
  [0xff21, 0xff3a, LETTER_BIT],
  [0xff41, 0xff5a, LETTER_BIT],
];

const OPENING = '([{（［｛【〔〖﹙⁽';

let kinds: Uint16Array | undefined;

/** The kind of every UTF-16 unit, made on first use: one look-up a character instead of a regex each. */
export function characterKinds(): Uint16Array {
  if (kinds) return kinds;
  const table = new Uint16Array(0x10000);
  for (const [first, last, kind] of RANGES) table.fill(kind, first, last + 1);
  const mark = (characters: string, bit: number) => {
    for (let i = 0; i < characters.length; i++) {
      const code = characters.charCodeAt(i);
      table[code] = (table[code] ?? 0) | bit;
    }
  };
  mark(COMMON_TRADITIONAL, TRADITIONAL_BIT);
  mark(COMMON_SIMPLIFIED, SIMPLIFIED_BIT);
  mark(Object.keys(MIXED_WORDS).join('') + NATIVE_FORMS, TELLING_BIT);
  mark(OPENING, OPENING_BIT);
  kinds = table;
  return table;
}

/** Kinds of the character at an offset. */
export function kindAt(text: string, at: number): number {
  return characterKinds()[text.charCodeAt(at)] ?? 0;
}
