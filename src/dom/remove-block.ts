import type { Block } from './collect-blocks.ts';

const KEEPS_PARENT = 'img, picture, video, audio, iframe, object, svg, canvas, table';

/** Whether an element shows nothing; looks no further than the first text or picture. */
function isBare(element: Element): boolean {
  const stack: Node[] = [element];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeType === 3 && (node as Text).data.trim()) return false;
    if (node !== element && node.nodeType === 1 && (node as Element).matches(KEEPS_PARENT))
      return false;
    for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
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
