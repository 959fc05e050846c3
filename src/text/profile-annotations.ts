import { canBeRead } from './can-be-read.ts';
import type { AnnotationCandidate } from './find-annotations.ts';
import { isTraditional } from './traditional.ts';

/** Variant E has a reading at every fourth Han. */
export const STEP = 4;

/** What the annotations of one page are like: counts only, from which `chooseStripping` decides. */
export interface AnnotationProfile {
  /** Base characters whose first syllable the reading table confirms. */
  readonly verified: number;
  /** Those of them on a character that the disguise changed. */
  readonly onTraditional: number;
  /** Those of them carrying a tone mark or digit. */
  readonly toned: number;
  /** Runs in which the same reading stands twice or more, `國(guo)(guo)`. */
  readonly doubled: number;
  /** Those that stand four Han after the one before, as variant E puts them. */
  readonly stepped: number;
  /** How often each pair of base and syllable occurs, keyed `國 guo`. */
  readonly pairs: ReadonlyMap<string, number>;
}

/**
 * Counts what the annotation candidates of a whole page are like.
 *
 * @param candidates - all that `findAnnotations` found in the page's text runs
 */
export function profileAnnotations(candidates: Iterable<AnnotationCandidate>): AnnotationProfile {
  let verified = 0;
  let onTraditional = 0;
  let toned = 0;
  let doubled = 0;
  let stepped = 0;
  let before = 0;
  const pairs = new Map<string, number>();
  for (const { base, nth, syllables } of candidates) {
    const first = syllables[0];
    if (nth - before === STEP) stepped++;
    before = nth;
    if (!first) continue;
    const pair = `${base} ${first.toneless}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    if (syllables[1]?.toneless === first.toneless) doubled++;
    if (!canBeRead(base, first.toneless)) continue;
    verified++;
    if (isTraditional(base)) onTraditional++;
    if (first.toned) toned++;
  }
  return { verified, onTraditional, toned, doubled, stepped, pairs };
}
