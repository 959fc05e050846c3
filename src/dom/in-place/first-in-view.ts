import { readTrue } from '../read-true.ts';

/** Where a node stands in the page; a `title` stands where its element does. */
function placeOf(node: Node): Node | null {
  return node.nodeType === 2 ? (node as Attr).ownerElement : node;
}

/**
 * The first of some nodes, in document order, that stands where the reader looks; 0 where that cannot
 * be told. Asked before anything is written, when the page is laid out.
 */
export function firstInView(document: Document, nodes: readonly Node[]): number {
  const view = readTrue(document, 'defaultView');
  const seen = view && readTrue(document, 'elementFromPoint')?.(view.innerWidth / 2, 8);
  if (!seen) return 0;
  let from = 0;
  let to = nodes.length;
  const PRECEDING = 2;
  while (from < to) {
    const middle = (from + to) >> 1;
    const place = placeOf(nodes[middle] as Node);
    const isBefore = place !== null && (seen.compareDocumentPosition(place) & PRECEDING) !== 0;
    if (isBefore && !place?.contains(seen)) from = middle + 1;
    else to = middle;
  }
  return from < nodes.length ? from : 0;
}
