import type { ScriptCounts } from './count-script.ts';

/** Steps between readings that are told apart; longer ones count as the last. */
const STEPS = 10;

/** What is counted in text, line by line: `scanLine` adds to it. */
export interface TextCounts extends Mutable<Omit<ScriptCounts, 'traditional' | 'simplified'>> {
  /** Characters followed by a bracketed syllable. Whether it is theirs only the reading table knows. */
  readings: number;
  /** The characters that bear them. */
  bases: string;
  /** Those with a tone, as a mark or a digit. */
  toned: number;
  /** Those followed by the same syllable twice or more. */
  doubled: number;
  /** Bracketed readings such as only people write: of whole words, in bopomofo or jyutping. */
  glosses: number;
  /** Lines of at least 20 Han. */
  blocks: number;
  /** Those of them with a reading. */
  blocksWithReadings: number;
  /** At n: readings that stand n Han after the one before them in the line. */
  readonly steps: number[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Counts of no text. */
export function noCounts(): TextCounts {
  return {
    han: 0,
    kana: 0,
    hangul: 0,
    letters: 0,
    readings: 0,
    bases: '',
    toned: 0,
    doubled: 0,
    glosses: 0,
    blocks: 0,
    blocksWithReadings: 0,
    steps: new Array<number>(STEPS).fill(0),
  };
}

/** Notes that a reading stands so many Han after the one before it. */
export function noteStep({ steps }: TextCounts, step: number): void {
  const slot = Math.min(step, STEPS - 1);
  steps[slot] = (steps[slot] ?? 0) + 1;
}

/**
 * Readings that stand at the text's commonest step from the one before, where that is 3 or more: a list of
 * words of two characters has one in each.
 */
export function evenSteps({ steps }: Readonly<TextCounts>): number {
  const most = Math.max(...steps);
  const step = steps.indexOf(most);
  // The last slot holds all longer steps.
  return step > 2 && step < STEPS - 1 ? most : 0;
}
