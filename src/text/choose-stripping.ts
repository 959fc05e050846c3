import type { AnnotationProfile } from './profile-annotations.ts';

/**
 * Which annotations of a disguised page go: `all`, or only those on characters that the disguise
 * changed (variant B), where one on an unchanged character is the author's own gloss, `垚(yáo)`.
 */
export type Stripping = 'all' | 'converted-only';

/**
 * Share of annotations on unchanged characters up to which a page counts as variant B. Where any
 * character may be drawn (variants A, D, E) about two thirds of the annotated are unchanged.
 */
const MOST_GLOSSES = 0.34;

/** Decides from the counts of one page; toneless or doubled readings are never glosses. */
export function chooseStripping(profile: AnnotationProfile): Stripping {
  const { verified, onTraditional, toned, doubled } = profile;
  if (verified < 3 || doubled > 0 || toned < verified / 2) return 'all';
  return (verified - onTraditional) / verified <= MOST_GLOSSES ? 'converted-only' : 'all';
}
