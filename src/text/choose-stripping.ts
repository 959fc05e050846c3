import type { AnnotationProfile } from './profile-annotations.ts';

/**
 * Which annotations of a disguised page go: `all`; all but those of rare characters (variants D and E),
 * `垚(yáo)`; only those on characters that the disguise changed (variant B), where one on an unchanged
 * character is the author's own gloss; or only those without a tone (variant A), where one with a tone
 * is the author's.
 */
export type Stripping = 'all' | 'all-but-glosses' | 'converted-only' | 'toneless-only';

/**
 * Share of annotations on unchanged characters up to which a page counts as variant B. Where any
 * character may be drawn (variants A, D, E) about two thirds of the annotated are unchanged.
 */
const MOST_GLOSSES = 0.34;

/** Readings from which on a page shows where they come from. */
const ENOUGH = 8;

/** A toneless page: so few toned readings among so many that they are not the disguise's. */
function isToneless(verified: number, toned: number): boolean {
  return (verified >= 5 && toned <= verified * 0.1) || (verified >= 8 && toned <= 1);
}

/** Decides from the counts of one page; doubled readings are never glosses. */
export function chooseStripping(profile: AnnotationProfile): Stripping {
  const { verified, onTraditional, toned, doubled } = profile;
  if (isToneless(verified, toned)) return 'toneless-only';
  if (doubled > 0) return 'all';
  if (toned < verified / 2)
    return toned < verified / 4 || verified < ENOUGH ? 'all' : 'all-but-glosses';
  // Too few to tell: one on an unchanged character is likelier a gloss than a whole disguise.
  if (verified < 3 || (verified < 8 && onTraditional === 0)) return 'converted-only';
  if ((verified - onTraditional) / verified <= MOST_GLOSSES) return 'converted-only';
  return verified < ENOUGH ? 'all' : 'all-but-glosses';
}
