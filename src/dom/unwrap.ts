import { childNodes } from './child-nodes.ts';
import { toFragment } from './to-fragment.ts';

/** Puts what an element holds in the element's place. */
export function unwrap(element: Element): void {
  element.replaceWith(toFragment(element.ownerDocument, childNodes(element)));
}
