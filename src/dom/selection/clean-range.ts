import { cleanPieces } from '../../text/clean-pieces.ts';
import type { CleaningRules } from '../../text/cleaning-rules.ts';
import { decideForSelection } from '../../text/decide-for-selection.ts';
import { gatherEvidence, type TextEvidence } from '../../text/gather-evidence.ts';
import type { LoadedScript } from '../../text/load-script.ts';
import { collectTextRuns, type TextRun, textOfRun } from '../text-runs.ts';
import { copyAroundRange } from './copy-around-range.ts';
import { joinLines } from './join-lines.ts';

const SHOW_TEXT = 4;

/**
 * A copy of what lies in a range, clean, as elements in a document of their own.
 *
 * @param page - what the page around it shows
 * @param script - the script that the user reads in
 */
export function cleanRange(range: Range, page: TextEvidence, script: LoadedScript): Element {
  const { root, selected, outside, beside } = copyAroundRange(range);
  const runs = collectTextRuns(root);
  const evidence = gatherEvidence();
  for (const run of runs) if (!liesIn(run, beside)) evidence.add(textOfRun(run));
  const rules = decideForSelection(evidence.sum(), page, script);
  for (const run of runs) cleanRun(run, rules);
  joinLines(root, selected);
  leaveSelected(root, selected, [...outside, ...beside]);
  return root;
}

function liesIn([text]: TextRun, blocks: ReadonlySet<Element>): boolean {
  for (let element = text?.parentElement; element; element = element.parentElement)
    if (blocks.has(element)) return true;
  return false;
}

/** Cleans a whole line, whatever of it was selected. */
function cleanRun(run: TextRun, rules: CleaningRules): void {
  const { pieces } = cleanPieces(
    run.map(({ data }) => data),
    rules,
  );
  for (const [i, node] of run.entries()) node.data = pieces[i] ?? '';
}

function leaveSelected(
  root: Element,
  selected: ReadonlySet<Text>,
  outside: readonly Element[],
): void {
  const holding = new Set<Element>();
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!selected.has(text)) text.data = '';
    else
      for (let it = text.parentElement; it && !holding.has(it); it = it.parentElement)
        holding.add(it);
  }
  // A line that was joined to one outside lies in that one's block.
  for (const element of outside) if (!holding.has(element)) element.remove();
}
