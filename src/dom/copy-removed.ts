import { childNodes } from './child-nodes.ts';
import type { Block } from './collect-blocks.ts';
import type { TextPlaces } from './text-places.ts';
import { isBlockElement, isOpaque } from './text-runs.ts';
import { toFragment } from './to-fragment.ts';

/** What is about to be taken out of a page: an element with all it holds, or lines of text. */
export type Removed = Element | readonly Block[];

const MEDIA = 'img, picture, video, audio, br';

/** Elements of a line that it keeps when it stands elsewhere; of a cell or list item only its text. */
const KEPT_LINE = /^(?:h[1-6]|p|pre|blockquote)$/u;

/** Elements that are nothing outside of the one they belong in. */
const PART = /^(?:body|td|th|tr|tbody|thead|tfoot|caption|li|dt|dd|option|legend|summary)$/u;

/** Copies text and pictures below an element as far as `takes` admits; null where nothing is left. */
function copyPart(node: Node, places: TextPlaces, takes: (node: Node) => boolean): Node | null {
  if (node.nodeType === 3) {
    if (!takes(node)) return null;
    const copy = node.cloneNode() as Text;
    const place = places.get(node as Text);
    if (place) places.set(copy, place);
    return copy;
  }
  if (node.nodeType !== 1 || isOpaque(node as Element) || !takes(node)) return null;
  const copy = node.cloneNode(false);
  for (const child of node.childNodes) {
    const part = copyPart(child, places, takes);
    if (part) copy.appendChild(part);
  }
  return copy.firstChild || (node as Element).matches(MEDIA) ? copy : null;
}

function copyLine({ run, element }: Block, places: TextPlaces): Element {
  const nodes = new Set<Node>(run);
  const name = KEPT_LINE.test(element.localName) ? element.localName : 'p';
  const line = element.ownerDocument.createElement(name);
  for (const child of element.childNodes) {
    const part = copyPart(child, places, (node) =>
      node.nodeType === 3 ? nodes.has(node) : !isBlockElement(node as Element),
    );
    if (part) line.append(part);
  }
  return line;
}

/** Copies what is about to be taken out, so that it can be put back. The page is not changed. */
export function copyRemoved(removed: Removed, document: Document, places: TextPlaces): Element {
  const holder = document.createElement('section');
  if (!('localName' in removed)) {
    for (const block of removed) holder.append(copyLine(block, places));
    return holder;
  }
  const copy = copyPart(removed, places, () => true);
  if (copy)
    holder.append(toFragment(document, PART.test(removed.localName) ? childNodes(copy) : [copy]));
  return holder;
}
