import type { Stripping } from './choose-stripping.ts';
import type { Convert } from './make-converter.ts';
import type { AnnotationProfile } from './profile-annotations.ts';

/** How the lines of one text are cleaned, as its evidence decided. */
export interface CleaningRules {
  readonly profile: AnnotationProfile;
  /** Which readings go; null for none. */
  readonly stripping: Stripping | null;
  /** Null where the text keeps its script. */
  readonly convert: Convert | null;
}
