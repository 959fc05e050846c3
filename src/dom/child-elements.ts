/**
 * The elements directly below one, in order. `children` is a live collection with a look-up by name,
 * which some documents make anew at every step: with thousands of them that takes minutes.
 */
export function childElements(parent: Element): Element[] {
  const elements: Element[] = [];
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling)
    elements.push(child);
  return elements;
}
