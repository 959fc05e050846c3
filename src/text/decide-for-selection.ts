import { chooseStripping } from './choose-stripping.ts';
import type { CleaningRules } from './cleaning-rules.ts';
import { judgeScript } from './count-script.ts';
import type { TextEvidence } from './gather-evidence.ts';
import type { LoadedScript } from './load-script.ts';
import { looksDisguised } from './looks-disguised.ts';
import { makeConverter } from './make-converter.ts';

/**
 * Decides how a part of a page is cleaned that the user asks to have cleaned: its readings go,
 * whatever the page is. Of a disguised page some can be the author's own, which the page tells.
 *
 * @param selected - of the lines that hold the part
 * @param page - of the page around it
 * @param script - the script that the user reads in
 */
export function decideForSelection(
  selected: TextEvidence,
  page: TextEvidence,
  script: LoadedScript,
): CleaningRules {
  const { profile, whole } = page;
  const kind = judgeScript(selected.script);
  if (kind === 'not-chinese') return { profile, stripping: null, convert: null };
  const pageIsTraditional = judgeScript(page.script) === 'hant';
  const isTraditional = kind === 'hant' || (pageIsTraditional && selected.script.traditional > 0);
  const disguised = looksDisguised(isTraditional || pageIsTraditional, profile);
  // A few characters that both scripts write alike are left alone by whoever reads in Simplified.
  const staysSimplified = script.script === 'zh-Hans' && !isTraditional;
  return {
    profile,
    stripping: disguised ? chooseStripping(profile) : 'all',
    convert: staysSimplified
      ? null
      : makeConverter(script, {
          isTraditional: isTraditional || pageIsTraditional,
          disguised,
          whole,
        }),
  };
}
