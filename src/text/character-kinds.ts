import { COMMON_TRADITIONAL } from './data/common-traditional.ts';
import { NATIVE_FORMS, TELLING } from './data/mixed-words.ts';
import { readScripts } from './read-scripts.ts';

/** The low bits of a kind: what sort of character it is. */
export const SORT = 7;
export const HAN = 1;
export const OPENING = 2;
/** Takes no room: may stand between a character and its reading. */
export const INVISIBLE = 3;
export const KANA = 4;
export const HANGUL = 5;
/** A letter of any other script. */
export const LETTER = 6;

/** Flags of Han. A character that tells the disguise from a Traditional writer, by its neighbours. */
export const TELLING_FLAG = 8;
/** Common in text of the script: characters that both have bear both. */
export const TRADITIONAL_FLAG = 16;
export const SIMPLIFIED_FLAG = 32;

/** First and last unit of each range, by kind. */
const RANGES: readonly (readonly [kind: number, ...edges: number[]])[] = [
  // Latin, Greek to Ethiopic and on to the phonetic extensions: every alphabet in daily use.
  [LETTER, 0x41, 0x5a, 0x61, 0x7a, 0xc0, 0x2ff, 0x370, 0x1fff, 0xff21, 0xff5a],
  [INVISIBLE, 0xad, 0xad, 0x200b, 0x200f, 0x202a, 0x202e, 0x2060, 0x2064],
  // Han beyond the basic plane: the first half counts, the second is passed over.
  [INVISIBLE, 0xdc00, 0xdfff, 0xfe00, 0xfe0f, 0xfeff, 0xfeff],
  [HAN, 0x3007, 0x3007, 0x3400, 0x4dbf, 0x4e00, 0x9fff, 0xd840, 0xd888, 0xf900, 0xfaff],
  [KANA, 0x3041, 0x30fa, 0x31f0, 0x31ff],
  [HANGUL, 0x1100, 0x11ff, 0xac00, 0xd7a3],
];

const BRACKETS = '([{（［｛【〔〖﹙⁽';

const kinds = new Uint8Array(0x10000);
let kindsKnown = false;
let scriptsKnown = false;

function mark(characters: string, bit: number): void {
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i);
    kinds[code] = (kinds[code] ?? 0) | bit;
  }
}

/**
 * The kind of every UTF-16 unit, sort and flags, made on first use: one look-up a character instead of
 * a regex each. Of what script a Han character is, is not in it yet.
 */
export function characterKinds(): Uint8Array {
  if (kindsKnown) return kinds;
  kindsKnown = true;
  for (const [kind, ...edges] of RANGES)
    for (let i = 0; i < edges.length; i += 2) kinds.fill(kind, edges[i], (edges[i + 1] ?? 0) + 1);
  mark(BRACKETS, OPENING);
  mark(TELLING + NATIVE_FORMS, TELLING_FLAG);
  return kinds;
}

/** The same with the scripts marked. Apart, for it takes a while, and few pages need it. */
export function scriptKinds(): Uint8Array {
  characterKinds();
  if (scriptsKnown) return kinds;
  scriptsKnown = true;
  const { traditional, simplified } = readScripts();
  mark(traditional, TRADITIONAL_FLAG);
  mark(simplified, SIMPLIFIED_FLAG);
  for (const character of COMMON_TRADITIONAL) {
    const code = character.charCodeAt(0);
    kinds[code] = (kinds[code] ?? 0) & ~SIMPLIFIED_FLAG;
  }
  return kinds;
}

/** What sort of character stands at an offset; 0 for any other, and beyond the end. */
export function sortAt(text: string, at: number): number {
  return (characterKinds()[text.charCodeAt(at)] ?? 0) & SORT;
}
