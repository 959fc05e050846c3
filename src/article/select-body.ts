import { linkDensity } from '../dom/collect-blocks.ts';
import { parseMetaLine } from '../text/parse-meta-line.ts';
import type { ArticleRoot } from './choose-root.ts';
import type { Line } from './find-headline.ts';

const FURNITURE = 'nav, aside, footer, form, select, button, .sidebar, .footer, #footer';

/** A line of so many characters that is no link is text of the article, not a label. */
const LONG = 25;

function isLong(line: Line): boolean {
  return line.kind === 'prose' && line.text.length >= LONG && linkDensity(line.block) < 0.4;
}

/** Index of the line after which nothing belongs to the article. */
function findEnd(lines: readonly Line[], from: number): number {
  const weigh = (part: readonly Line[]) =>
    part.reduce((sum, line) => sum + (isLong(line) ? line.text.length : 0), 0);
  const total = weigh(lines.slice(from));
  let before = 0;
  for (let index = from; index < lines.length; index++) {
    const line = lines[index];
    if (!line) continue;
    if (isLong(line)) before += line.text.length;
    const ends =
      line.kind === 'navigation' || line.kind === 'copyright' || line.kind === 'junk-links';
    // Previous and next links stand at the end; what follows them are other articles.
    if (ends && before >= total * 0.5) return index;
  }
  return lines.length;
}

/** Whether a line that reads like furniture is one, in the midst of the article or at its end. */
function isFurniture(line: Line, amid: boolean): boolean {
  switch (line.kind) {
    case 'prose':
      return false;
    // A time and a place, or a path through menus, may be what the article speaks of.
    case 'meta': {
      const { certain, byline, editor } = parseMetaLine(line.text);
      return !amid && (certain || byline !== null || editor !== null);
    }
    case 'breadcrumb':
    case 'navigation':
    case 'toolbar':
      return !amid || linkDensity(line.block) > 0.5;
    case 'copyright':
    case 'junk-links':
      return true;
  }
}

/**
 * Chooses which of the lines after the headline are the article's body.
 *
 * @param lines - all lines of the page, in order
 * @param root - where the article lies; null for plain text, where every line may be body
 * @param from - index of the first line after headline and meta line
 * @returns the indexes of the body's lines
 */
export function selectBody(
  lines: readonly Line[],
  root: ArticleRoot | null,
  from: number,
): ReadonlySet<number> {
  const inside = (line: Line) => root === null || root.element.contains(line.block.element);
  const end = findEnd(lines, from);
  const chosen = new Set<number>();
  const keptAt = lines.flatMap((line, index) =>
    index >= from && index < end && (root === null || root.kept.has(line.block)) ? [index] : [],
  );
  const long = keptAt.filter((index) => isLong(lines[index] as Line));
  const first = long[0] ?? keptAt[0] ?? from;
  const last = long.at(-1) ?? keptAt.at(-1) ?? end;
  const parents = new Set<Element | null>();
  for (const index of keptAt) parents.add(lines[index]?.block.element.parentElement ?? null);
  for (let index = from; index < end; index++) {
    const line = lines[index];
    if (!line || !inside(line) || isFurniture(line, index > first && index < last)) continue;
    const { element } = line.block;
    const kept = root === null || root.kept.has(line.block);
    if (element.closest(FURNITURE) && !kept) continue;
    if (!kept && linkDensity(line.block) > 0.4 && line.text.length < 60) {
      // A short line that is all link: a list of other articles, unless prose surrounds it.
      if (!(index < last && parents.has(element.parentElement))) continue;
    }
    // After the last long line only what stands beside the article's own lines.
    if (index > last && !parents.has(element.parentElement) && root !== null) continue;
    chosen.add(index);
  }
  return chosen;
}
