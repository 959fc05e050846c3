import { isBlockElement } from './text-runs.ts';

/** Elements that are no place for a block of its own between what they hold. */
const CLOSED = /^(?:p|h[1-6]|pre|dl|dt|table|thead|tbody|tfoot|tr|caption|figure|figcaption)$/u;

function hasTextBefore(node: Node): boolean {
  for (let before = node.previousSibling; before; before = before.previousSibling)
    if (before.textContent?.trim()) return true;
  return false;
}

/**
 * Puts a block before the text that it belongs before: between paragraphs or list items, never within
 * one; a table it stands in front of.
 *
 * @param root - the element to put it into
 * @param next - a text below `root`; null puts the block at the end
 * @returns what was put in: the block, or the list item that holds it
 */
export function placeBefore(root: Element, next: Text | null, block: Element): Element {
  if (!next) {
    root.append(block);
    return block;
  }
  let spot: ChildNode = next;
  for (let up = next.parentElement; up && up !== root; up = up.parentElement) {
    const open = isBlockElement(up) && !CLOSED.test(up.localName);
    if (open && hasTextBefore(spot)) break;
    spot = up;
  }
  const list = spot.parentElement;
  if (list && list !== root && /^[uo]l$/u.test(list.localName)) {
    const item = root.ownerDocument.createElement('li');
    item.append(block);
    spot.before(item);
    return item;
  }
  spot.before(block);
  return block;
}
