import type TurndownService from 'turndown';
import { flattenCell } from './flatten-cell.ts';
import { readTable } from './read-table.ts';

/** One line, and no bar that would end the cell. */
function formatCell(content: string): string {
  return content
    .trim()
    .replaceAll('|', '\\|')
    .replace(/\s+/gu, (space) => (space.includes('\n') ? '<br>' : space));
}

/**
 * A table as GitHub's Markdown writes it. It needs a row that names the columns: where the table has
 * none that row is empty, so that no data becomes a name.
 *
 * Not one of the plugins: tried, `@truto/turndown-plugin-gfm` 1.0.3 doubles the backslash of an
 * escaped bar (`\\|`, which ends the cell) and drops captions; `@joplin/turndown-plugin-gfm` 1.0.68
 * turns `||` into one bar and falls back to raw HTML for a list in a cell. Both ignore `rowspan`.
 *
 * @param inner - turns what a cell holds into Markdown
 */
export function markdownTable(inner: (cell: HTMLElement) => string): TurndownService.Rule {
  return {
    filter: 'table',
    replacement: (_, node) => {
      const { caption, header, rows } = readTable(node as unknown as Element);
      const width = header?.length ?? rows[0]?.length ?? 0;
      if (width === 0) return '';
      const format = (row: readonly (Element | null)[]) =>
        `| ${row.map((cell) => (cell ? formatCell(inner(flattenCell(cell))) : '')).join(' | ')} |`;
      const names = header ?? Array.from({ length: width }, () => null);
      const lines = [format(names), `|${' --- |'.repeat(width)}`, ...rows.map(format)];
      const above = caption ? `${inner(captionOf(node as unknown as Element))}\n\n` : '';
      return `\n\n${above}${lines.join('\n')}\n\n`;
    },
  };
}

function captionOf(table: Element): HTMLElement {
  return table.querySelector('caption') as HTMLElement;
}
