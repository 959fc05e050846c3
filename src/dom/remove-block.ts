import type { Block } from './collect-blocks.ts';

const KEEPS_PARENT = 'img, picture, video, audio, iframe, object, svg, canvas, table';

/** Removes an element's empty ancestors, up to but not including `root`. */
function pruneEmpty(from: Element | null, root: Element): void {
  let element = from;
  while (element && element !== root && element.localName !== 'body') {
    if (element.textContent?.trim() || element.querySelector(KEEPS_PARENT)) return;
    // A cell keeps its place in the row.
    if (element.localName === 'td' || element.localName === 'th') return;
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
