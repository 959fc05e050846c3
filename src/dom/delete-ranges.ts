import type { Stretch } from '../text/stretch.ts';
import type { TextRun } from './text-runs.ts';

/**
 * Deletes ranges of a run's text in the nodes that hold it; elements stay where they are.
 *
 * @param ranges - in order, not overlapping
 */
export function deleteRanges(run: TextRun, ranges: readonly Stretch[]): void {
  let offset = 0;
  let next = 0;
  for (const node of run) {
    const { data } = node;
    const end = offset + data.length;
    let kept = '';
    let from = offset;
    // A range may begin in an earlier node and end in a later one.
    for (let range = ranges[next]; range && range.start < end; range = ranges[next]) {
      if (range.start > from) kept += data.slice(from - offset, range.start - offset);
      from = Math.min(Math.max(from, range.end), end);
      if (range.end > end) break;
      next++;
    }
    kept += data.slice(from - offset);
    if (kept !== data) node.data = kept;
    offset = end;
  }
}
