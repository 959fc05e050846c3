import type { ElementPair } from './element-pair.ts';
import { markFontSizes } from './mark-font-sizes.ts';
import { markHidden } from './mark-hidden.ts';
import { readTrue } from './read-true.ts';
import { FONT_SIZE_MARK, HIDDEN_MARK, type Snapshot } from './snapshot.ts';

/**
 * Takes a snapshot of a live page: a copy of all its elements, with what only layout knows marked on
 * the copy. The page itself is read, never changed. The copy belongs to a document that is shown
 * nowhere, so no picture of it loads and no custom element of the page runs.
 */
export function takeSnapshot(page: Document): Snapshot {
  const inert = readTrue(page, 'implementation').createHTMLDocument('');
  const copy = inert.importNode(readTrue(page, 'documentElement'), true);
  // Marks that a page has put on itself are not ours.
  for (const element of copy.querySelectorAll(`[${HIDDEN_MARK}], [${FONT_SIZE_MARK}]`)) {
    readTrue(element, 'removeAttribute')(HIDDEN_MARK);
    readTrue(element, 'removeAttribute')(FONT_SIZE_MARK);
  }
  const pairs = pairElements(page, copy);
  markHidden(pairs);
  markFontSizes(pairs);
  return {
    url: page.location.href,
    contentType: readTrue(page, 'contentType'),
    html: copy.outerHTML,
    title: readTrue(page, 'title'),
  };
}

/** The elements of the page that could be seen, each with its copy, in document order. */
function pairElements(page: Document, copiedRoot: Element): readonly ElementPair[] {
  const copies = copiedRoot.getElementsByTagName('*');
  const head = readTrue(page, 'head') as HTMLHeadElement | null;
  return Array.from(readTrue(page, 'documentElement').getElementsByTagName('*'), (live, i) => ({
    live,
    copy: copies[i] as Element,
  })).filter(({ live }) => !head?.contains(live));
}
