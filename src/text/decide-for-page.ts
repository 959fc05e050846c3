import { chooseStripping } from './choose-stripping.ts';
import type { CleaningRules } from './cleaning-rules.ts';
import { judgeScript } from './count-script.ts';
import type { TextEvidence } from './gather-evidence.ts';
import { makeSimplifier } from './simplify.ts';

/** What a user wants to have done with a text, and what is known of it beforehand. */
export interface CleaningWishes {
  /** Convert Traditional text to Simplified. */
  readonly convert: boolean;
  /** The text is known to be disguised, however little of it there is. */
  readonly disguised: boolean;
}

/** Decides by its evidence how the lines of a page are cleaned. */
export function decideForPage(page: TextEvidence, wishes: CleaningWishes): CleaningRules {
  const { profile, script, whole } = page;
  const kind = judgeScript(script);
  // Furigana and a foreign page's quotations are no disguise.
  if (kind === 'not-chinese') return { profile, stripping: null, simplify: null };
  const converts = wishes.convert && (kind === 'hant' || wishes.disguised);
  return {
    profile,
    stripping: chooseStripping(profile),
    simplify: converts ? makeSimplifier(whole) : null,
  };
}
