import { ConverterFactory, type ConverterFunction } from 'opencc-js/core';
import compatibilityIdeographs from 'opencc-js/dict/CJK_Compatibility_Ideographs';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import tsPhrases from 'opencc-js/dict/TSPhrases';
import type { BaseText } from './base-text.ts';
import { KEPT_ZHU, NOT_ZHU } from './data/zhu-phrases.ts';

/** Words of our own beside OpenCC's `t → cn`, each a pair of disguised and Simplified form. */
const OWN_PHRASES: readonly (readonly [string, string])[] = [
  ['錢鍾書', '钱锺书'],
  ['文徵明', '文徵明'],
  ['著', '着'],
];

let convert: ConverterFunction | undefined;

function makeConverter(): ConverterFunction {
  const base = ConverterFactory([compatibilityIdeographs], [tsPhrases, tsCharacters]);
  // In these 著 is already decided; what else the word holds goes through OpenCC as ever.
  const kept = KEPT_ZHU.map((word) => [word, base(word)] as const);
  const changed = NOT_ZHU.map((word) => [word, base(word).replaceAll('著', '着')] as const);
  // Phrases of OpenCC's that hold 著 are decided by our lists too: 藉著 → 借着.
  const phrases = tsPhrases
    .split('|')
    .map((line) => line.split(' ') as [string, string])
    .filter(([from]) => !from.includes('著'));
  return ConverterFactory(
    [compatibilityIdeographs],
    [phrases, tsCharacters, OWN_PHRASES, kept, changed],
  );
}

/**
 * Converts Traditional text to Simplified by OpenCC's `t → cn` and the house's own words for 著/着.
 * Text outside Han stays as it is. Idempotent. Only for text that is Traditional or was disguised:
 * in Simplified text 著 is right where it stands.
 *
 * @param text - text without annotations
 */
export function simplify(text: BaseText): BaseText {
  convert ??= makeConverter();
  return convert(text) as BaseText;
}
