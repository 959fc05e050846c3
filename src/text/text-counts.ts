import type { ScriptCounts } from './count-script.ts';

/** Steps between readings that are told apart; longer ones count as the last. */
export const STEPS = 10;

/** What is counted in text, line by line: `scanLine` adds to it. */
export interface TextCounts extends Mutable<ScriptCounts> {
  /** Of the Han: those that only Simplified text uses. */
  simplified: number;
  /** Characters followed by a bracketed syllable that can be read so, as far as is known. */
  readings: number;
  /** Those whose reading the small table of common characters confirms. */
  verified: number;
  /** Those on a character that only Traditional text uses. */
  onTraditional: number;
  /** Those with a tone, as a mark or a digit. */
  toned: number;
  /** Those followed by the same syllable twice or more. */
  doubled: number;
  /** Bracketed readings such as only people write: of whole words, in bopomofo or jyutping. */
  glosses: number;
  /** Words that only the disguise writes. */
  mixedWords: number;
  /** Characters that the disguise never makes. */
  nativeForms: number;
  /** At n: readings that stand n Han after the one before them in the line. */
  readonly steps: number[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Counts of no text. */
export function noCounts(): TextCounts {
  return {
    han: 0,
    traditional: 0,
    kana: 0,
    hangul: 0,
    letters: 0,
    simplified: 0,
    readings: 0,
    verified: 0,
    onTraditional: 0,
    toned: 0,
    doubled: 0,
    glosses: 0,
    mixedWords: 0,
    nativeForms: 0,
    steps: new Array<number>(STEPS).fill(0),
  };
}

/** The sums of two. */
export function addCounts(one: TextCounts, other: TextCounts): TextCounts {
  const sum = noCounts();
  for (const key of Object.keys(sum) as (keyof TextCounts)[])
    if (key !== 'steps') sum[key] = one[key] + other[key];
  sum.steps.forEach((_, step) => {
    sum.steps[step] = (one.steps[step] ?? 0) + (other.steps[step] ?? 0);
  });
  return sum;
}
