import type { ElementPair } from './element-pair.ts';
import { markFontSizes } from './mark-font-sizes.ts';
import { markHidden } from './mark-hidden.ts';
import { FONT_SIZE_MARK, HIDDEN_MARK, type Snapshot } from './snapshot.ts';

/**
 * Takes a snapshot of a live page: a copy of all its elements, with what only layout knows marked on
 * the copy. The page itself is read, never changed. The copy belongs to a document that is shown
 * nowhere, so no picture of it loads and no custom element of the page runs.
 */
export function takeSnapshot(page: Document): Snapshot {
  const inert = page.implementation.createHTMLDocument('');
  const copy = inert.importNode(page.documentElement, true);
  // Marks that a page has put on itself are not ours.
  for (const element of copy.querySelectorAll(`[${HIDDEN_MARK}], [${FONT_SIZE_MARK}]`)) {
    element.removeAttribute(HIDDEN_MARK);
    element.removeAttribute(FONT_SIZE_MARK);
  }
  const pairs = pairElements(page, copy);
  markHidden(pairs);
  markFontSizes(pairs);
  return {
    url: page.location.href,
    contentType: page.contentType,
    html: copy.outerHTML,
    title: page.title,
  };
}

/** The elements of the page that could be seen, each with its copy, in document order. */
function pairElements(page: Document, copiedRoot: Element): readonly ElementPair[] {
  const copies = copiedRoot.getElementsByTagName('*');
  return Array.from(page.documentElement.getElementsByTagName('*'), (live, i) => ({
    live,
    copy: copies[i] as Element,
  })).filter(({ live }) => !page.head?.contains(live));
}
