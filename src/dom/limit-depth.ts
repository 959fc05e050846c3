/** Browsers' own parsers nest no deeper than 512; other parsers do, and then recursion overflows. */
const DEEPEST = 300;

/** The elements at the greatest depth allowed that hold more elements. */
function collectDeep(root: Element): Element[] {
  const deep: Element[] = [];
  let depth = 0;
  let node: Node | null = root;
  while (node) {
    const tooDeep = depth >= DEEPEST && node.nodeType === 1 && (node as Element).firstElementChild;
    if (tooDeep) deep.push(node as Element);
    else if (node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  return deep;
}

/** The first element below that is more than a wrapper around one other. */
function skipWrappers(element: Element): Element {
  let inner = element;
  for (;;) {
    const only: Element | null = inner.firstElementChild;
    if (!only || only.nextElementSibling || only.previousSibling || only.nextSibling) return inner;
    inner = only;
  }
}

/** Removes a chain of emptied wrappers, innermost first: taken off as one it would overflow too. */
function removeChain(from: Element, to: Element): void {
  let element: Element | null = from;
  while (element) {
    const parent: Element | null = element === to ? null : element.parentElement;
    element.remove();
    element = parent;
  }
}

/**
 * Cuts nesting down to what a browser would nest: wrappers around one element go, and where that is
 * not enough, the elements below do. Text keeps its order.
 *
 * @param root - changed in place
 */
export function limitDepth(root: Element): void {
  for (const element of collectDeep(root)) {
    const inner = skipWrappers(element);
    const holder = inner.parentElement;
    if (inner !== element && holder) {
      element.before(inner);
      removeChain(holder, element);
    }
    if (collectDeep(inner).length > 0) inner.replaceChildren(inner.textContent ?? '');
  }
}
