import type { Block } from './collect-blocks.ts';

const KEEPS_PARENT = 'img, picture, video, audio, iframe, object, svg, canvas, table';

/** The node after another in document order, below `root`. */
function nextNode(from: Node, root: Element): Node | null {
  if (from.firstChild) return from.firstChild;
  for (let node: Node | null = from; node && node !== root; node = node.parentNode)
    if (node.nextSibling) return node.nextSibling;
  return null;
}

/** An element that begins with so many empty nodes is left: whoever tidies the body takes it then. */
const MOST_EMPTY = 400;

/** Whether an element shows nothing; looks no further than the first text or picture. */
function isBare(element: Element): boolean {
  let looks = 0;
  for (let node = nextNode(element, element); node; node = nextNode(node, element)) {
    if (++looks > MOST_EMPTY) return false;
    if (node.nodeType === 3 && (node as Text).data.trim()) return false;
    if (node.nodeType === 1 && (node as Element).matches(KEEPS_PARENT)) return false;
  }
  return true;
}

/** Removes an element's empty ancestors, up to but not including `root`. */
function pruneEmpty(from: Element | null, root: Element): void {
  let element = from;
  while (element && element !== root && element.localName !== 'body') {
    // A cell keeps its place in the row.
    if (element.localName === 'td' || element.localName === 'th' || !isBare(element)) return;
    const parent: Element | null = element.parentElement;
    element.remove();
    element = parent;
  }
}

/** Takes a block's text out of its document, and the elements that are empty without it. */
export function removeBlock(block: Block, root: Element): void {
  for (const node of block.run) {
    const parent = node.parentElement;
    node.remove();
    pruneEmpty(parent, root);
  }
}
