import type { Script } from '../text/script.ts';
import type { PageScript } from './types.ts';

/** What is done to the characters of an article. */
export type Conversion =
  | 'none'
  /** Traditional to Simplified. */
  | 'simplify'
  /** Simplified to a region's Traditional. */
  | 'traditionalize'
  /** Undo the disguise first, which knew no words. */
  | 'simplify-traditionalize'
  /** Traditional to a region's forms of the same characters. */
  | 'regional-forms';

export interface ConversionFacts {
  readonly disguised: boolean;
  readonly pageScript: PageScript;
  readonly wanted: Script;
}

/**
 * Decides how an article gets to the script that is wanted. Text that is not Chinese is never
 * converted, and Simplified text not unless the reader reads in Traditional.
 */
export function chooseConversion(facts: ConversionFacts): Conversion {
  const { disguised, pageScript, wanted } = facts;
  if (wanted === 'original' || (pageScript === 'not-chinese' && !disguised)) return 'none';
  if (wanted === 'zh-Hans') return disguised || pageScript === 'hant' ? 'simplify' : 'none';
  if (disguised) return 'simplify-traditionalize';
  return pageScript === 'hant' ? 'regional-forms' : 'traditionalize';
}

/**
 * BCP 47 tag of an article after its conversion.
 *
 * @param own - what the page says of its language; it counts where the text is not Chinese
 */
export function langOf(facts: ConversionFacts, own: string | null): string {
  if (chooseConversion(facts) !== 'none' && facts.wanted !== 'original') return facts.wanted;
  if (facts.disguised || facts.pageScript === 'hant') return 'zh-Hant';
  return facts.pageScript === 'hans' ? 'zh-Hans' : (own ?? '');
}
