import { ConverterFactory, type ConverterFunction } from 'opencc-js/core';
import compatibilityIdeographs from 'opencc-js/dict/CJK_Compatibility_Ideographs';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import tsPhrases from 'opencc-js/dict/TSPhrases';
import type { BaseText } from './base-text.ts';
import { countHands } from './count-mixed-words.ts';
import {
  AMBIGUOUS,
  DRY_WORDS,
  MISLEADING_PHRASES,
  NEVER_MADE,
  NOT_IN_BLIND_TEXT,
  OWN_PHRASES,
  type Pair,
} from './data/own-conversions.ts';
import { restoreZhe } from './restore-zhe.ts';

const ownWords: ReadonlySet<string> = new Set(OWN_PHRASES.map(([from]) => from));

/** Converts Traditional text without annotations to Simplified. */
export type Simplify = (text: BaseText) => BaseText;

const simplifiers = new Map<string, Simplify>();

function makeConverter(kept: readonly Pair[], blind: boolean): ConverterFunction {
  const fixed = kept.map(([found]) => found);
  const touches = (word: string) => fixed.some((character) => word.includes(character));
  const misleads = (word: string) =>
    MISLEADING_PHRASES.has(word) || (blind && NOT_IN_BLIND_TEXT.has(word));
  // Phrases that hold 著, or a character decided by the text itself, have no say.
  const phrases = tsPhrases
    .split('|')
    .map((line) => line.split(' ') as [string, string])
    .filter(
      ([from]) => !from.includes('著') && !touches(from) && !ownWords.has(from) && !misleads(from),
    );
  const own = OWN_PHRASES.filter(([from]) => !touches(from));
  const characters = ConverterFactory([compatibilityIdeographs], [tsCharacters]);
  // What a phrase keeps, 徵声 of 徵聲, is kept where it stands already: twice is as once.
  const results = [...phrases, ...own]
    .filter(([, to]) => characters(to) !== to)
    .map(([, to]) => [to, to] as const);
  // Of equal words the first one counts: ours before OpenCC's.
  return ConverterFactory([compatibilityIdeographs], [kept, own, phrases, results, tsCharacters]);
}

/** A text that writes 着 as often as 著 was not made by a table that knows no 着. */
function writesZhe(whole: string): boolean {
  const count = (character: string) => whole.split(character).length - 1;
  return count('着') > 0 && count('着') >= count('著');
}

/**
 * Whether a text was made character by character, by a table that knows no words: 最后, 關于, 方麵. The 於
 * that one such table writes everywhere says nothing.
 */
function isBlind(whole: string): boolean {
  const { mixedWords, nativeForms } = countHands(whole.replaceAll('於', '。'));
  return mixedWords > nativeForms / 3;
}

/** Characters of a text that stay as they are, or become what is named, whatever word they stand in. */
function findKept(whole: string, blind: boolean): Pair[] {
  const kept = AMBIGUOUS.filter(
    ({ found, left, blindOnly = false }) =>
      (blind || !blindOnly) && whole.includes(found) && left.some((other) => whole.includes(other)),
  ).map(({ found, becomes = found }) => [found, becomes] as const);
  if (!blind) return kept;
  // No table makes 乾 of 干 here and there: where nothing is dry, it is in names.
  const named = whole.includes('乾') && !kept.some(([found]) => found === '乾');
  if (named && !new RegExp(DRY_WORDS, 'u').test(whole)) kept.push(['乾', '乾']);
  return [...kept, ...Array.from(NEVER_MADE, (one) => [one, one] as const)];
}

/**
 * Makes the converter for one text: what the whole of it shows of the table it was disguised with
 * decides characters that no single line can tell, such as 乾 in a text where 干 stands too.
 *
 * @param whole - all of the article's text, without annotations
 */
export function makeSimplifier(whole: string): Simplify {
  const blind = isBlind(whole);
  const kept = findKept(whole, blind);
  const zhe = writesZhe(whole) ? '' : '著';
  const key = kept.map(([found]) => found).join('') + (blind ? '!' : '') + zhe;
  const known = simplifiers.get(key);
  if (known) return known;
  const convert = makeConverter(kept, blind);
  const simplifier: Simplify = (text) => convert(zhe ? restoreZhe(text) : text) as BaseText;
  simplifiers.set(key, simplifier);
  return simplifier;
}

/**
 * Converts Traditional text to Simplified by OpenCC's `t → cn` and the house's own rules for 著/着.
 * Text outside Han stays as it is. Idempotent. Only for text that is Traditional or was disguised:
 * in Simplified text 著 is right where it stands.
 *
 * @param text - text without annotations
 */
export function simplify(text: BaseText): BaseText {
  // Built when first asked for, and kept: the dictionaries take a while to load.
  return makeSimplifier('')(text);
}
