/** Siblings that share one id from which on it is the soup's: pages repeat an id by mistake too. */
const SOUP_SHARE = 5;

/** Children of the body looked at, at either end: soup stands at the top and after the footer. */
const EDGE = 6;

function hasSharedIds(element: Element): boolean {
  const id = element.firstElementChild?.id;
  if (typeof id !== 'string' || id === '') return false;
  const names = new Set<string>();
  let count = 0;
  for (const { id: other, localName } of element.children) {
    if (other !== id) continue;
    names.add(localName);
    if (++count >= SOUP_SHARE && names.size >= 3) return true;
  }
  return false;
}

/**
 * How many elements of interference soup a page holds, roughly: those of blocks with the family's own
 * class, or whose children of many kinds share one id.
 *
 * @param root - the page's body
 */
export function countSoup(root: Element): number {
  const blocks = new Set<Element>(root.getElementsByClassName('pl_css_ganrao'));
  const { children } = root;
  for (let i = 0; i < EDGE; i++) {
    for (const child of [children[i], children[children.length - 1 - i]])
      if (child && hasSharedIds(child)) blocks.add(child);
  }
  let count = 0;
  for (const block of blocks) count += 1 + block.getElementsByTagName('*').length;
  return count;
}
