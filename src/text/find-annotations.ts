import { countHan, HAN } from './han.ts';
import { INVISIBLE } from './invisible.ts';
import { isSyllable } from './is-syllable.ts';
import { toToneless } from './to-toneless.ts';

const OPENING = '(\\[{（［｛【〔〖﹙⁽';
const CLOSING = ')\\]}）］｝】〕〗﹚⁾';

/** Letters a reading is written with: Latin with or without marks, the IPA letters, tone digits, `u:`. */
const READING_LETTERS = `A-Za-z\\u00c0-\\u024f\\u0251\\u0261\\u0300-\\u030c\\u1e00-\\u1eff\\uff21-\\uff5a0-5:`;

/**
 * Room inside the brackets: `會(huì )`, and zero-width characters between the letters. It has an end:
 * these may be letters' place or room, and a hundred thousand of them could be told apart in too many ways.
 */
const ROOM = `[\\s${INVISIBLE}\\u200d]{0,16}`;

const BRACKET = `[${OPENING}]${ROOM}[${READING_LETTERS}${INVISIBLE}\\u200d]{1,14}${ROOM}[${CLOSING}]`;

const RUN = new RegExp(`(${HAN}[\\ufe00-\\ufe0f]?)((?:[${INVISIBLE}\\u200d]*${BRACKET})+)`, 'gu');

const ONE_BRACKET = new RegExp(
  `[${INVISIBLE}\\u200d]*[${OPENING}]([^${CLOSING}]*)[${CLOSING}]`,
  'gu',
);

/** One bracketed syllable after a character: where it stands in the text and what it says. */
export interface BracketedSyllable {
  /** Offset of its first character: the bracket, or an invisible character before it. */
  readonly start: number;
  readonly end: number;
  readonly toneless: string;
  /** Whether it carries a tone, as a mark or a digit. */
  readonly toned: boolean;
}

/** A Han character and the bracketed syllables directly after it. Not yet judged to be an annotation. */
export interface AnnotationCandidate {
  readonly base: string;
  /** Offset of the base character. */
  readonly at: number;
  /** How many Han stand before it in the text. */
  readonly nth: number;
  readonly syllables: readonly BracketedSyllable[];
}

/**
 * Finds every Han character that is directly followed by brackets which each hold one pinyin
 * syllable. Brackets after the first that holds none are not part of it: `詞(ci)(der)` yields `ci`.
 *
 * @param text - the unbroken text of one block
 * @returns the candidates in order; offsets are UTF-16 units of `text`
 */
export function findAnnotations(text: string): AnnotationCandidate[] {
  const found: AnnotationCandidate[] = [];
  // Most texts hold no bracket at all; the long pattern need not walk them.
  if (!/[([{（［｛【〔〖﹙⁽]/u.test(text)) return found;
  let counted = 0;
  let nth = 0;
  for (const match of text.matchAll(RUN)) {
    const [, base = '', brackets = ''] = match;
    nth += countHan(text.slice(counted, match.index));
    counted = match.index;
    const syllables: BracketedSyllable[] = [];
    for (const bracket of brackets.matchAll(ONE_BRACKET)) {
      const inside = bracket[1] ?? '';
      const toneless = toToneless(inside);
      // A capital is a name or an abbreviation: 王(Wang), 人工智能(AI).
      if (/\p{Lu}/u.test(inside) || toneless === null) break;
      if (!isSyllable(toneless) && toneless !== 'r') break;
      const start = match.index + base.length + bracket.index;
      syllables.push({
        start,
        end: start + bracket[0].length,
        toneless,
        toned: /[0-5]\s*$|[\u0300-\u030c]/u.test(inside.normalize('NFD').replace(/u\u0308/gu, 'v')),
      });
    }
    if (syllables.length > 0) found.push({ base, at: match.index, nth, syllables });
  }
  return found;
}
