import type { Line } from './find-headline.ts';

const MEDIA = 'img, picture, video, audio';

/** Pictures of so many pixels are icons. */
const ICON = 32;

function isIcon(element: Element): boolean {
  const width = Number.parseInt(element.getAttribute('width') ?? '', 10);
  const height = Number.parseInt(element.getAttribute('height') ?? '', 10);
  return width <= ICON && height <= ICON;
}

/**
 * Drops pictures that stand among lines which are not the article's: logos, buttons, codes. One that
 * stands beside a line of the article is the article's.
 *
 * @param root - changed in place; its lines are still there
 * @param chosen - indexes of the article's lines
 */
export function dropOutsideMedia(
  root: Element,
  lines: readonly Line[],
  chosen: ReadonlySet<number>,
): void {
  let next = 0;
  // Both in document order, so one walk does.
  for (const media of [...root.querySelectorAll(MEDIA)]) {
    for (; next < lines.length; next++) {
      const node = lines[next]?.block.run[0];
      if (node && !(media.compareDocumentPosition(node) & 2)) break;
    }
    if (isIcon(media) || !(chosen.has(next - 1) || chosen.has(next))) media.remove();
  }
}
