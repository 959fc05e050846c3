import { chooseStripping } from './choose-stripping.ts';
import type { CleaningRules } from './cleaning-rules.ts';
import { judgeScript } from './count-script.ts';
import type { TextEvidence } from './gather-evidence.ts';
import { makeSimplifier } from './simplify.ts';

/** Fewer readings than this do not show what kind a text is: the user's word alone counts. */
const FEW = 3;

/**
 * Decides how a part of a page is cleaned that the user asks to have cleaned: its readings go,
 * whatever the page is. Of a disguised page some can be the author's own, which the page tells.
 *
 * @param selected - of the lines that hold the part
 * @param page - of the page around it
 * @param convert - whether the user reads in Simplified
 */
export function decideForSelection(
  selected: TextEvidence,
  page: TextEvidence,
  convert: boolean,
): CleaningRules {
  const { profile, whole } = page;
  const kind = judgeScript(selected.script);
  if (kind === 'not-chinese') return { profile, stripping: null, simplify: null };
  const pageIsTraditional = judgeScript(page.script) === 'hant';
  const isTraditional = kind === 'hant' || (pageIsTraditional && selected.script.traditional > 0);
  const mayHoldGlosses = (isTraditional || pageIsTraditional) && profile.verified >= FEW;
  return {
    profile,
    stripping: mayHoldGlosses ? chooseStripping(profile) : 'all',
    simplify: convert && isTraditional ? makeSimplifier(whole) : null,
  };
}
