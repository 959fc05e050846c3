import type { ElementPair } from './element-pair.ts';
import { readTrue } from './read-true.ts';
import { FONT_SIZE_MARK } from './snapshot.ts';

/** What a headline may stand in; on pages without `<h1>` it is any large or bold line. */
const CANDIDATES = [
  'h1, h2, h3, h4, h5, h6, b, strong, big, font, center',
  '[class*="title" i], [id*="title" i], [class*="headline" i], [id*="headline" i]',
  '[class*="biaoti" i], [id*="biaoti" i], [style*="font-size" i]',
].join();

/** Characters; a headline with a reading after each of its characters is several times as long. */
const LONGEST_HEADLINE = 400;

/** Marks on the copies the font size of everything that may be a headline. */
export function markFontSizes(pairs: readonly ElementPair[]): void {
  for (const { live, copy } of pairs) {
    if (!readTrue(live, 'matches')(CANDIDATES) || !isShort(live)) continue;
    const view = readTrue(readTrue(live, 'ownerDocument'), 'defaultView');
    const size = view?.getComputedStyle(live).fontSize;
    if (size) readTrue(copy, 'setAttribute')(FONT_SIZE_MARK, String(Number.parseFloat(size)));
  }
}

function isShort(element: Element): boolean {
  const length = readTrue(element, 'textContent')?.trim().length ?? 0;
  return length > 0 && length <= LONGEST_HEADLINE;
}
