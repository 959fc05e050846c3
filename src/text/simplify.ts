import { ConverterFactory, type ConverterFunction } from 'opencc-js/core';
import compatibilityIdeographs from 'opencc-js/dict/CJK_Compatibility_Ideographs';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import tsPhrases from 'opencc-js/dict/TSPhrases';
import type { BaseText } from './base-text.ts';
import { KEPT_ZHU, NOT_ZHU } from './data/zhu-phrases.ts';

type Pair = readonly [from: string, to: string];

/** Words of our own beside OpenCC's `t → cn`: names it would convert, or leave. */
const OWN_PHRASES: readonly Pair[] = [
  ['錢鍾書', '钱锺书'],
  ['文徵明', '文徵明'],
  // 魏徵 is written 魏征 in Simplified text; the disguise turns it into the form OpenCC keeps.
  ['魏徵', '魏征'],
  // OpenCC's character table goes 昵 → 暱, but not back.
  ['暱', '昵'],
  ['著', '着'],
];

const ownWords: ReadonlySet<string> = new Set(OWN_PHRASES.map(([from]) => from));

/**
 * Characters that a disguise may have made from another, or have found. Where the other one stands in
 * the same text, the disguise leaves it alone, so what stands here was there from the beginning.
 */
const AMBIGUOUS: readonly { found: string; left: string; meant: string }[] = [
  { found: '乾', left: '干', meant: '乾' },
  { found: '徵', left: '征', meant: '徵' },
  { found: '藉', left: '借', meant: '藉' },
  { found: '鍾', left: '鐘', meant: '锺' },
  { found: '著', left: '着', meant: '著' },
];

/** Converts Traditional text without annotations to Simplified. */
export type Simplify = (text: BaseText) => BaseText;

const converters = new Map<string, ConverterFunction>();

function makeConverter(kept: readonly Pair[]): ConverterFunction {
  const base = ConverterFactory([compatibilityIdeographs], [tsPhrases, tsCharacters]);
  const fixed = kept.map(([found]) => found);
  const touches = (word: string) => fixed.some((character) => word.includes(character));
  // In these 著 is already decided; what else the word holds goes through OpenCC as ever.
  const zhu = fixed.includes('著')
    ? []
    : [
        ...KEPT_ZHU.map((word) => [word, base(word)] as const),
        ...NOT_ZHU.map((word) => [word, base(word).replaceAll('著', '着')] as const),
      ];
  // Phrases of OpenCC's that hold 著, or a character decided by the text itself, have no say.
  const phrases = tsPhrases
    .split('|')
    .map((line) => line.split(' ') as [string, string])
    .filter(([from]) => !from.includes('著') && !touches(from) && !ownWords.has(from));
  const own = OWN_PHRASES.filter(([from]) => !touches(from));
  // Of equal words the first one counts: ours before OpenCC's.
  return ConverterFactory([compatibilityIdeographs], [kept, zhu, own, phrases, tsCharacters]);
}

/**
 * Makes the converter for one disguised text: what the whole text shows of the disguise's table
 * decides characters that no single line can tell, such as 乾 in a text where 干 stands too.
 *
 * @param whole - all of the article's text, without annotations
 */
export function makeSimplifier(whole: string): Simplify {
  const kept = AMBIGUOUS.filter(({ found, left }) => {
    if (!whole.includes(found) || !whole.includes(left)) return false;
    // A stray 着 in a caption does not make the rest of the page Simplified.
    return found !== '著' || whole.split(left).length >= whole.split(found).length;
  }).map(({ found, meant }) => [found, meant] as const);
  const key = kept.map(([found]) => found).join('');
  let convert = converters.get(key);
  if (!convert) {
    convert = makeConverter(kept);
    converters.set(key, convert);
  }
  return convert as unknown as Simplify;
}

/**
 * Converts Traditional text to Simplified by OpenCC's `t → cn` and the house's own words for 著/着.
 * Text outside Han stays as it is. Idempotent. Only for text that is Traditional or was disguised:
 * in Simplified text 著 is right where it stands.
 *
 * @param text - text without annotations
 */
export function simplify(text: BaseText): BaseText {
  return makeSimplifier('')(text);
}
