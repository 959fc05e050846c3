import { childNodes } from './child-nodes.ts';

/** Puts what an element holds in the element's place. */
export function unwrap(element: Element): void {
  element.replaceWith(...childNodes(element));
}
