import { cleanPieces } from '../../text/clean-pieces.ts';
import type { CleaningRules } from '../../text/cleaning-rules.ts';
import { decideForSelection } from '../../text/decide-for-selection.ts';
import { gatherEvidence, type TextEvidence } from '../../text/gather-evidence.ts';
import type { LoadedScript } from '../../text/load-script.ts';
import { collectTextRuns, type TextRun, textOfRun } from '../text-runs.ts';
import { copyAroundRange } from './copy-around-range.ts';
import { joinLines } from './join-lines.ts';

/**
 * A copy of what lies in a range, clean, as elements in a document of their own.
 *
 * @param page - what the page around it shows
 * @param script - the script that the user reads in
 */
export function cleanRange(range: Range, page: TextEvidence, script: LoadedScript): Element {
  const { root, selected, outside } = copyAroundRange(range);
  const runs = collectTextRuns(root);
  const evidence = gatherEvidence();
  for (const run of runs) evidence.add(textOfRun(run));
  const rules = decideForSelection(evidence.sum(), page, script);
  for (const run of runs) cleanRun(run, rules, selected);
  for (const element of outside) element.remove();
  joinLines(root);
  return root;
}

/** Cleans a whole line, and leaves of it what was selected. */
function cleanRun(run: TextRun, rules: CleaningRules, selected: ReadonlySet<Text>): void {
  const { pieces } = cleanPieces(
    run.map(({ data }) => data),
    rules,
  );
  for (const [i, node] of run.entries()) node.data = selected.has(node) ? (pieces[i] ?? '') : '';
}
