import { parseMetaLine } from '../text/parse-meta-line.ts';
import type { Line } from './find-headline.ts';

/** A label is no longer than this, its colon included: `最后更新时间：`. */
const LONGEST_LABEL = 8;
const LONGEST_VALUE = 40;

/** So many fields make a table one of meta data; a single pair may be the article's own. */
const LEAST_FIELDS = { table: 2, dl: 1 };

/** Nobody puts more above an article; what each line repeats of a table of thousands would hold up the page. */
const MOST_FIELDS = 20;

/** The cell after a label's: its neighbour in the row, or the `<dd>` of a `<dt>`. */
function valueCellOf(label: Element): Element | null {
  const cell = label.closest('th, td, dt');
  const next = cell?.nextElementSibling ?? null;
  const wanted = cell?.localName === 'dt' ? 'dd' : 'td';
  return next?.localName === wanted ? next : null;
}

/** `发布日期` in one cell, `2024-07-08` in the next: the field that both make, or null. */
function joinCells(label: Line, value: Line | undefined): string | null {
  if (!value || label.text.length > LONGEST_LABEL || value.text.length > LONGEST_VALUE) return null;
  if (!valueCellOf(label.block.element)?.contains(value.block.element)) return null;
  const joined = `${label.text.replace(/\s*[:：]$/u, '')}:${value.text}`;
  const { fields, rest } = parseMetaLine(joined);
  return fields === 1 && rest === '' ? joined : null;
}

/**
 * Reads source, author and date out of cells: in `<td>來源</td><td>江城晚報</td>` neither line says by
 * itself what it is. Only where one table or list has several such pairs and a date among them, for a
 * table of the article's own may have a column 作者.
 *
 * @param lines - the page's lines, in order
 * @returns the lines, those of such pairs marked as meta lines
 */
export function joinLabelCells(lines: readonly Line[]): Line[] {
  const pairs = new Map<Element, { at: number; joined: string }[]>();
  lines.forEach((line, at) => {
    const holder = line.block.element.closest('table, dl');
    const joined = holder && joinCells(line, lines[at + 1]);
    if (!joined) return;
    const found = pairs.get(holder);
    if (found) found.push({ at, joined });
    else pairs.set(holder, [{ at, joined }]);
  });
  const result = [...lines];
  for (const [holder, found] of pairs) {
    if (found.length > MOST_FIELDS) continue;
    // Each of these lines tells what all of them say.
    const all = found.map(({ joined }) => joined).join(' | ');
    const least = LEAST_FIELDS[holder.localName === 'dl' ? 'dl' : 'table'];
    if (found.length < least || parseMetaLine(all).date === null) continue;
    for (const { at } of found)
      for (const index of [at, at + 1]) {
        const line = lines[index];
        if (line) result[index] = { ...line, fields: all, kind: 'meta' };
      }
  }
  return result;
}
