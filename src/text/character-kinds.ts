import { COMMON_TRADITIONAL } from './data/common-traditional.ts';
import { NATIVE_FORMS, TELLING } from './data/mixed-words.ts';
import { readScripts } from './read-scripts.ts';

/** Bits of a character's kind. */
export const HAN_BIT = 1;
/** Common in text of the script: characters that both have bear both. */
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

/** First and last unit of each range, by kind. */
const RANGES: readonly (readonly [kind: number, ...edges: number[]])[] = [
  // Latin, Greek to Ethiopic and on to the phonetic extensions: every alphabet in daily use.
  [LETTER_BIT, 0x41, 0x5a, 0x61, 0x7a, 0xc0, 0x2ff, 0x370, 0x1fff, 0xff21, 0xff5a],
  [INVISIBLE_BIT, 0xad, 0xad, 0x200b, 0x200f, 0x202a, 0x202e, 0x2060, 0x2064],
  // Han beyond the basic plane: the first half counts, the second is passed over.
  [INVISIBLE_BIT, 0xdc00, 0xdfff, 0xfe00, 0xfe0f, 0xfeff, 0xfeff],
  [HAN_BIT, 0x3007, 0x3007, 0x3400, 0x4dbf, 0x4e00, 0x9fff, 0xd840, 0xd888, 0xf900, 0xfaff],
  [KANA_BIT, 0x3041, 0x30fa, 0x31f0, 0x31ff],
  [HANGUL_BIT, 0x1100, 0x11ff, 0xac00, 0xd7a3],
];

const OPENING = '([{（［｛【〔〖﹙⁽';

const kinds = new Uint16Array(0x10000);
let kindsKnown = false;
let scriptsKnown = false;

function mark(characters: string, bit: number): void {
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i);
    kinds[code] = (kinds[code] ?? 0) | bit;
  }
}

/**
 * The kind of every UTF-16 unit, made on first use: one look-up a character instead of a regex each.
 * Of what script a Han character is, is not in it yet.
 */
export function characterKinds(): Uint16Array {
  if (kindsKnown) return kinds;
  kindsKnown = true;
  for (const [kind, ...edges] of RANGES)
    for (let i = 0; i < edges.length; i += 2) kinds.fill(kind, edges[i], (edges[i + 1] ?? 0) + 1);
  mark(OPENING, OPENING_BIT);
  mark(TELLING + NATIVE_FORMS, TELLING_BIT);
  return kinds;
}

/** The same with the scripts marked. Apart, for it takes a while, and few pages need it. */
export function scriptKinds(): Uint16Array {
  characterKinds();
  if (scriptsKnown) return kinds;
  scriptsKnown = true;
  const { traditional, simplified } = readScripts();
  mark(traditional, TRADITIONAL_BIT);
  mark(simplified, SIMPLIFIED_BIT);
  for (const character of COMMON_TRADITIONAL) {
    kinds[character.charCodeAt(0)] = HAN_BIT | TRADITIONAL_BIT | TELLING_BIT;
  }
  return kinds;
}

/** Kind of the character at an offset, but for its script. */
export function kindAt(text: string, at: number): number {
  return characterKinds()[text.charCodeAt(at)] ?? 0;
}
