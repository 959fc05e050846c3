/** Letters that pages write for a plain one: the IPA g, full-width and Cyrillic look-alikes. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { ɡ: 'g', ɑ: 'a', а: 'a', е: 'e', о: 'o' };

/** Tone marks as combining characters, and the breve that many type instead of the third tone's caron. */
const TONE_MARKS = /[\u0300\u0301\u0302\u0304\u0306\u030c]/gu;

/** ü in its three spellings; only after n and l do pinyin tables write `u:`. */
const UMLAUT_U = /u\u0308|u:|ü/gu;

/**
 * Brings a bracketed string to the one form in which readings are compared: lower case, no tone
 * (mark or digit), ü written `v`, no spaces and no invisible characters.
 *
 * @param reading - what stood between the brackets, e.g. `guó`, `guo2`, `lu:4`, `huì `
 * @returns the toneless syllable, or null where the string cannot be a single pinyin syllable
 */
export function toToneless(reading: string): string | null {
  const plain = reading
    .normalize('NFKD')
    .replace(/[\s\u200b-\u200f\u2060\ufeff\u00ad]/gu, '')
    .toLowerCase()
    .replace(/[ɡɑаео]/gu, (letter) => LOOK_ALIKES[letter] ?? letter)
    .replace(TONE_MARKS, '')
    .replace(UMLAUT_U, 'v')
    .replace(/[0-5]$/u, '');
  return /^[a-z]{1,6}$/u.test(plain) ? plain : null;
}
