/** Sorts of characters that the detector tells apart. */
export const OTHER = 0;
export const HAN = 1;
export const OPENING = 2;
/** Takes no room: may stand between a character and its reading. */
export const INVISIBLE = 3;
export const KANA = 4;
export const HANGUL = 5;
/** A letter of any other script. */
export const LETTER = 6;

const BRACKETS = '【〔〖⁽﹙（［｛';

/** The sorts below U+3400: alphabets, punctuation, kana. */
function sortOfLow(code: number): number {
  if (code < 0x2000) {
    if (code < 0xc0) return code === 0xad ? INVISIBLE : OTHER;
    return LETTER;
  }
  if (code > 0x3040) return code < 0x30fb ? KANA : OTHER;
  if (code === 0x3007) return HAN;
  // Zero-width, direction marks, word joiners.
  const invisible =
    (code > 0x200a && code < 0x2010) ||
    (code > 0x2029 && code < 0x202f) ||
    (code > 0x205f && code < 0x2065);
  return invisible ? INVISIBLE : OTHER;
}

/** What sort of character a UTF-16 unit is; `OTHER` for NaN, which stands beyond the end of a text. */
export function sortOf(code: number): number {
  if (code < 0x80) {
    const lower = code | 0x20;
    if (lower > 0x60 && lower < 0x7b) return LETTER;
    // The first is (, the second both [ and {.
    return code === 0x28 || lower === 0x7b ? OPENING : OTHER;
  }
  if (code < 0x2000) return sortOfLow(code);
  if (code >= 0x3400 && code < 0xa000) return HAN;
  if (BRACKETS.includes(String.fromCharCode(code))) return OPENING;
  if (code < 0x3400) return sortOfLow(code);
  if (code >= 0xac00 && code < 0xd7a4) return HANGUL;
  // Beyond the basic plane the first half counts, and the second is passed over.
  if ((code >= 0xd840 && code < 0xd889) || (code >= 0xf900 && code < 0xfb00)) return HAN;
  if ((code >= 0xdc00 && code < 0xe000) || (code >= 0xfe00 && code < 0xfe10)) return INVISIBLE;
  if (code > 0xff20 && code < 0xff5b) return LETTER;
  return code === 0xfeff ? INVISIBLE : OTHER;
}
