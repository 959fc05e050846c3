import { cleanPieces } from '../../text/clean-pieces.ts';
import { decideForSelection } from '../../text/decide-for-selection.ts';
import { dropUnseen } from '../../text/drop-unseen.ts';
import { gatherEvidence } from '../../text/gather-evidence.ts';
import type { LoadedScript } from '../../text/load-script.ts';
import type { SelectedInField } from './find-selected.ts';

/**
 * What is selected in a field, clean. Its text stands for itself, not for the page, and its lines are
 * those that somebody typed.
 *
 * @param script - the script that the user reads in
 */
export function cleanField({ value, start, end }: SelectedInField, script: LoadedScript): string {
  const evidence = gatherEvidence();
  evidence.add(value);
  const known = evidence.sum();
  const { pieces } = cleanPieces(
    [value.slice(0, start), value.slice(start, end), value.slice(end)],
    decideForSelection(known, known, script),
  );
  return dropUnseen(pieces[1] ?? '').trim();
}
