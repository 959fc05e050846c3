import { canBeRead } from './can-be-read.ts';
import type { Stripping } from './choose-stripping.ts';
import type { AnnotationCandidate } from './find-annotations.ts';
import { isRare, isUncommon } from './is-uncommon.ts';
import { type AnnotationProfile, STEP } from './profile-annotations.ts';
import type { Stretch } from './stretch.ts';
import { isTraditional } from './traditional.ts';

/** A reading to take out: where it stands, and the base and reading for the log. */
export interface Reading extends Stretch {
  readonly base: string;
  readonly toneless: string;
}

/** Share of readings a step apart from which on the page is of variant E. */
const MOSTLY_STEPPED = 0.5;

/**
 * Whether a reading is the author's own where any character may bear one: of a character that he had
 * reason to give it for, once and with its tone. Of variant E it stands off the steps besides.
 */
function isGloss(
  candidates: readonly AnnotationCandidate[],
  index: number,
  profile: AnnotationProfile,
): boolean {
  const candidate = candidates[index];
  const [first, second] = candidate?.syllables ?? [];
  if (!candidate || !first?.toned || second) return false;
  if (profile.stepped < profile.verified * MOSTLY_STEPPED) return isRare(candidate.base);
  if (!isUncommon(candidate.base)) return false;
  const before = candidates[index - 1]?.nth ?? -1;
  const after = candidates[index + 1]?.nth ?? candidate.nth + 1;
  return (candidate.nth - before) % STEP !== 0 && (after - candidate.nth) % STEP !== 0;
}

/**
 * Chooses which bracketed syllables of one text are readings of the character before them.
 *
 * The reading table has the first word. Without it a syllable goes only on strong evidence: it
 * stands doubled after its character, or it carries a tone and the pair comes back on the page.
 *
 * @param candidates - of one text run
 * @param profile - of the whole page
 * @param stripping - what `chooseStripping` made of the profile
 * @returns ranges in order, not overlapping
 */
export function selectReadings(
  candidates: readonly AnnotationCandidate[],
  profile: AnnotationProfile,
  stripping: Stripping,
): Reading[] {
  const readings: Reading[] = [];
  for (const [index, { base, syllables }] of candidates.entries()) {
    const [first, second] = syllables;
    if (!first) continue;
    if (stripping === 'all-but-glosses' && isGloss(candidates, index, profile)) continue;
    if (stripping === 'converted-only' && !isTraditional(base)) continue;
    for (const { start, end, toneless, toned } of syllables) {
      const repeated = toneless === first.toneless && second?.toneless === first.toneless;
      // After the disguise's own the author's may still stand: 垚(yao)(yáo).
      if (stripping === 'toneless-only' && toned && !(repeated && first.toned)) break;
      const known = (profile.pairs.get(`${base} ${toneless}`) ?? 0) > 1;
      if (!(canBeRead(base, toneless) || repeated || (toned && known))) break;
      readings.push({ start, end, base, toneless });
    }
  }
  return readings;
}
