import { HAN, OPENING, sortOf } from './sort-of.ts';
import { SYLLABLE_PATTERN } from './syllable-pattern.ts';

const CLOSING = ')]}）］｝】〕〗﹚⁾';

/** Longer than any reading, a word of four syllables included. */
const MOST_CONTENT = 30;

/**
 * Letters of a word of four syllables. One sign may stand for several (㎁), and the ways to divide a word
 * into syllables (na-na, nan-a) double with every few letters.
 */
const MOST_LETTERS = 24;

const SYLLABLE = new RegExp(`^(?:${SYLLABLE_PATTERN})$`);
const WORD = new RegExp(`^(?:${SYLLABLE_PATTERN})+$`);
const TONE_MARK = /[\u0300-\u030c]/;
/** Letters of a reading once marks are parted from them, tone digits, and what may stand between. */
const READING = /^[\u0300-\u030ca-z0-5:\s\u00ad\u200b-\u200f\ufeff-]+$/;
const BOPOMOFO = /^[\u3105-\u312f\u02c7-\u02d9\s]+$/;
const JYUTPING = /^(?:[a-z]{1,6}[1-6][\s-]?)+$/;

/** What stands between brackets after a character. */
export interface BracketContent {
  /**
   * The toneless syllable, or '' for a gloss, a reading such as only people write: of a whole word,
   * capitalised, in bopomofo or jyutping.
   */
  readonly syllable: string;
  readonly toned: boolean;
}

const GLOSS: BracketContent = { syllable: '', toned: true };

function classify(content: string): BracketContent | null {
  if (BOPOMOFO.test(content)) return GLOSS;
  // A combining diaeresis is no tone.
  const parted = content
    .normalize('NFKD')
    .replace(/u\u0308/gi, 'v')
    .trim();
  const lower = parted.toLowerCase().replace(/ɡ/g, 'g').replace(/[ɑа]/g, 'a');
  const capital = /[A-Z]/.test(parted);
  if (READING.test(lower)) {
    const marked = TONE_MARK.test(lower);
    const toned = marked || /\d$/.test(lower);
    const letters = lower.replace(/[^a-z]/g, '');
    // A capital without a tone is a name or an abbreviation: 王(Wang), (AI). So is one letter a variable.
    if (SYLLABLE.test(letters) && (toned || (letters[1] && !capital)))
      return capital ? GLOSS : { syllable: letters, toned };
    if (marked && letters.length <= MOST_LETTERS && WORD.test(letters)) return GLOSS;
  }
  return JYUTPING.test(lower) ? GLOSS : null;
}

/** Texts hold the same few hundred contents over and over; the map is emptied when it grows beyond. */
const seen = new Map<string, BracketContent | null>();
const MOST_SEEN = 3000;

/** A bracket found in a text, and where it ends. */
export interface BracketAt extends BracketContent {
  readonly end: number;
}

/**
 * Reads the bracket that opens at an offset.
 *
 * @returns null where it holds no reading
 */
export function readBracket(text: string, at: number): BracketAt | null {
  let end = at + 1;
  while (!CLOSING.includes(text[end] ?? ' ')) {
    if (end >= text.length || end > at + MOST_CONTENT) return null;
    const sort = sortOf(text.charCodeAt(end));
    if (sort === HAN || sort === OPENING) return null;
    end++;
  }
  const inside = text.slice(at + 1, end);
  let content = seen.get(inside);
  if (content === undefined) {
    if (seen.size > MOST_SEEN) seen.clear();
    content = classify(inside);
    seen.set(inside, content);
  }
  return content && { ...content, end: end + 1 };
}
