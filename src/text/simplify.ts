import { ConverterFactory, type ConverterFunction } from 'opencc-js/core';
import compatibilityIdeographs from 'opencc-js/dict/CJK_Compatibility_Ideographs';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import tsPhrases from 'opencc-js/dict/TSPhrases';
import type { BaseText } from './base-text.ts';
import { restoreZhe } from './restore-zhe.ts';

type Pair = readonly [from: string, to: string];

/** Words of our own beside OpenCC's `t → cn`: names it would convert, or leave. */
const OWN_PHRASES: readonly Pair[] = [
  ['錢鍾書', '钱锺书'],
  ['文徵明', '文徵明'],
  // 魏徵 is written 魏征 in Simplified text; the disguise turns it into the form OpenCC keeps.
  ['魏徵', '魏征'],
  // OpenCC's character table goes 昵 → 暱, but not back.
  ['暱', '昵'],
];

const ownWords: ReadonlySet<string> = new Set(OWN_PHRASES.map(([from]) => from));

/**
 * Characters that a disguise may have made from another, or have found. Where the other one stands in
 * the same text, the disguise leaves it alone, so what stands here was there from the beginning.
 */
const AMBIGUOUS: readonly { found: string; left: readonly string[] }[] = [
  // 幹 shows as much as a bare 干: the table makes that of it, and not 乾.
  { found: '乾', left: ['干', '幹'] },
  { found: '徵', left: ['征'] },
  { found: '藉', left: ['借'] },
];

/** Converts Traditional text without annotations to Simplified. */
export type Simplify = (text: BaseText) => BaseText;

const simplifiers = new Map<string, Simplify>();

function makeConverter(kept: readonly Pair[]): ConverterFunction {
  const fixed = kept.map(([found]) => found);
  const touches = (word: string) => fixed.some((character) => word.includes(character));
  // Phrases that hold 著, or a character decided by the text itself, have no say.
  const phrases = tsPhrases
    .split('|')
    .map((line) => line.split(' ') as [string, string])
    .filter(([from]) => !from.includes('著') && !touches(from) && !ownWords.has(from));
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
 * Makes the converter for one disguised text: what the whole text shows of the disguise's table
 * decides characters that no single line can tell, such as 乾 in a text where 干 stands too.
 *
 * @param whole - all of the article's text, without annotations
 */
export function makeSimplifier(whole: string): Simplify {
  const kept = AMBIGUOUS.filter(
    ({ found, left }) => whole.includes(found) && left.some((other) => whole.includes(other)),
  ).map(({ found }) => [found, found] as const);
  const zhe = writesZhe(whole) ? '' : '著';
  const key = kept.map(([found]) => found).join('') + zhe;
  const known = simplifiers.get(key);
  if (known) return known;
  const convert = makeConverter(kept);
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
