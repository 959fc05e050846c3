/** A table as a grid: what one place of it holds, null where a wider or higher cell covers it. */
export interface TableGrid {
  readonly caption: string;
  /** The first row, where it names the columns. */
  readonly header: readonly (Element | null)[] | null;
  readonly rows: readonly (readonly (Element | null)[])[];
}

/** Pages write `colspan="1000"`; nobody means it. */
const MOST_SPAN = 64;

function span(cell: Element, attribute: 'colspan' | 'rowspan'): number {
  const value = Number.parseInt(cell.getAttribute(attribute) ?? '', 10);
  return value > 1 ? Math.min(value, MOST_SPAN) : 1;
}

function isCell({ localName }: Element): boolean {
  return localName === 'td' || localName === 'th';
}

function namesColumns(row: Element): boolean {
  const cells = [...row.children].filter(isCell);
  return (
    row.parentElement?.localName === 'thead' ||
    (cells.length > 0 && cells.every(({ localName }) => localName === 'th'))
  );
}

/** Lays a table out as a grid in which every row is equally long. */
export function readTable(table: Element): TableGrid {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const grid: (Element | null)[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of [...row.children].filter(isCell)) {
      while (grid[y]?.[x] !== undefined) x++;
      const width = span(cell, 'colspan');
      const height = Math.min(span(cell, 'rowspan'), rows.length - y);
      for (let down = 0; down < height; down++)
        for (let right = 0; right < width; right++) {
          const place = grid[y + down];
          if (place) place[x + right] = down === 0 && right === 0 ? cell : null;
        }
      x += width;
    }
  });
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const full = grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? null));
  const caption = table.querySelector('caption')?.textContent?.replace(/\s+/gu, ' ').trim() ?? '';
  const [first] = rows;
  return first && namesColumns(first)
    ? { caption, header: full[0] ?? null, rows: full.slice(1) }
    : { caption, header: null, rows: full };
}
