import { readTrue } from '../../dom/read-true.ts';

/** A text node with less is a label, a link or a scrap. */
const LEAST_RUN = 12;
/** From so many characters in such nodes the reader has something to show. */
const ENOUGH = 140;
const MOST_NODES = 4000;
const NO_PROSE = 'a, script, style, noscript, template, textarea, select, button, nav, footer';

/** Whether a page has text enough for the reader; cheap, bounded, and forces no layout. */
export function isReaderable(document: Document): boolean {
  const body = readTrue(document, 'body') as HTMLElement | null;
  if (!body) return false;
  const walker = readTrue(document, 'createTreeWalker')(body, NodeFilter.SHOW_TEXT);
  let found = 0;
  for (let nodes = 0; nodes < MOST_NODES && walker.nextNode(); nodes++) {
    const { nodeValue, parentElement } = walker.currentNode;
    const length = nodeValue?.trim().length ?? 0;
    if (length < LEAST_RUN) continue;
    if (parentElement && readTrue(parentElement, 'closest')(NO_PROSE)) continue;
    found += length;
    if (found >= ENOUGH) return true;
  }
  return false;
}
