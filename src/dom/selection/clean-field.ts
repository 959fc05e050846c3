import { cleanPieces } from '../../text/clean-pieces.ts';
import { decideForSelection } from '../../text/decide-for-selection.ts';
import { dropUnseen } from '../../text/drop-unseen.ts';
import { gatherEvidence } from '../../text/gather-evidence.ts';
import type { SelectedInField } from './find-selected.ts';

/**
 * What is selected in a field, clean. Its text stands for itself, not for the page, and its lines are
 * those that somebody typed.
 *
 * @param convert - whether the user reads in Simplified
 */
export function cleanField({ value, start, end }: SelectedInField, convert: boolean): string {
  const evidence = gatherEvidence();
  evidence.add(value);
  const known = evidence.sum();
  const { pieces } = cleanPieces(
    [value.slice(0, start), value.slice(start, end), value.slice(end)],
    decideForSelection(known, known, convert),
  );
  return dropUnseen(pieces[1] ?? '').trim();
}
