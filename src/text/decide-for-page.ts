import { chooseStripping } from './choose-stripping.ts';
import type { CleaningRules } from './cleaning-rules.ts';
import { judgeScript } from './count-script.ts';
import type { TextEvidence } from './gather-evidence.ts';
import type { LoadedScript } from './load-script.ts';
import { looksDisguised } from './looks-disguised.ts';
import { makeConverter } from './make-converter.ts';

/** What a user wants to have done with a text, and what is known of it beforehand. */
export interface CleaningWishes {
  /** The script that the user reads in. */
  readonly script: LoadedScript;
  /** The text is known to be disguised, however little of it there is. */
  readonly disguised: boolean;
}

/** Decides by its evidence how the lines of a page are cleaned. */
export function decideForPage(page: TextEvidence, wishes: CleaningWishes): CleaningRules {
  const { profile, whole } = page;
  const kind = judgeScript(page.script);
  // Furigana and a foreign page's quotations are no disguise.
  if (kind === 'not-chinese') return { profile, stripping: null, convert: null };
  const isTraditional = kind === 'hant';
  const disguised = wishes.disguised || looksDisguised(isTraditional, profile);
  return {
    profile,
    stripping: chooseStripping(profile),
    convert: makeConverter(wishes.script, { isTraditional, disguised, whole }),
  };
}
