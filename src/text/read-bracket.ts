import { HAN_BIT, kindAt, OPENING_BIT } from './character-kinds.ts';
import { isSyllable } from './is-syllable.ts';
import { toToneless } from './to-toneless.ts';

const CLOSING = ')]}）］｝】〕〗﹚⁾';

/** Longer than any reading, a word of four syllables included. */
const MOST_CONTENT = 30;

/**
 * What stands between brackets after a character: one pinyin syllable, or a `gloss`, a reading such
 * as only people write: of a whole word, capitalised, in bopomofo or jyutping.
 */
export type Bracketed =
  | { readonly kind: 'syllable'; readonly toneless: string; readonly toned: boolean }
  | { readonly kind: 'gloss' };

/** Texts hold the same few hundred contents over and over; the map is emptied when it grows beyond. */
const seen = new Map<string, Bracketed | null>();
const MOST_SEEN = 3000;

const TONE_MARK = /[\u0300-\u0302\u0304\u0306\u030c]/u;

/** Whether a string is several syllables run together, `chóuchú`, `lǎo shī`. */
function isWord(toneless: string): boolean {
  // ends[i]: whether the first i letters are whole syllables.
  const ends = [true];
  for (let end = 1; end <= toneless.length; end++) {
    ends[end] = false;
    for (let start = Math.max(0, end - 6); start < end; start++)
      if (ends[start] && isSyllable(toneless.slice(start, end))) ends[end] = true;
  }
  return ends[toneless.length] === true;
}

function classify(content: string): Bracketed | null {
  const inside = content.trim();
  if (/^[\u3105-\u312f\u02c7\u02ca\u02cb\u02d9\s]+$/u.test(inside)) return { kind: 'gloss' };
  const marked = TONE_MARK.test(inside.normalize('NFD').replace(/u\u0308/gu, 'v'));
  const toned = marked || /[a-zü:][0-5]$/iu.test(inside);
  const toneless = toToneless(inside);
  if (toneless !== null && isSyllable(toneless)) {
    // A capital without a tone is a name or an abbreviation: 王(Wang), (AI). So is one letter a variable.
    if (/\p{Lu}/u.test(inside)) return marked ? { kind: 'gloss' } : null;
    return toned || toneless.length > 1 ? { kind: 'syllable', toneless, toned } : null;
  }
  if (/^(?:[a-z]{1,6}[1-6][\s-]?)+$/u.test(inside)) return { kind: 'gloss' };
  if (!marked) return null;
  const parts = inside.split(/[\s'’·-]+/u).map(toToneless);
  return parts.every((part) => part !== null && isWord(part)) ? { kind: 'gloss' } : null;
}

/** A bracket found in a text, and where it ends. */
export interface BracketAt {
  readonly content: Bracketed;
  readonly end: number;
}

/**
 * Reads the bracket that opens at an offset.
 *
 * @returns null where it holds no reading
 */
export function readBracket(text: string, at: number): BracketAt | null {
  const last = Math.min(text.length, at + 1 + MOST_CONTENT);
  let end = at + 1;
  while (end < last && !CLOSING.includes(text[end] ?? '')) {
    if (kindAt(text, end) & (HAN_BIT | OPENING_BIT)) return null;
    end++;
  }
  if (end >= last || end === at + 1) return null;
  const inside = text.slice(at + 1, end);
  let content = seen.get(inside);
  if (content === undefined) {
    if (seen.size > MOST_SEEN) seen.clear();
    content = classify(inside);
    seen.set(inside, content);
  }
  return content && { content, end: end + 1 };
}
