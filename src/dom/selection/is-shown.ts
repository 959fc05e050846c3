/** Whether an element has a box, or needs none for what is in it to have one. */
export function hasBox(element: Element): boolean {
  const display = styleOf(element)?.display;
  if (display === 'none') return false;
  // What is in a closed `<details>`, or under `content-visibility: hidden`.
  return display === 'contents' || element.checkVisibility?.() !== false;
}

/** Whether text in an element is to be seen: `visibility` comes back further in. */
export function showsText(element: Element): boolean {
  return styleOf(element)?.visibility !== 'hidden';
}

/** Whether line breaks of the source are those of the page. */
export function keepsLineBreaks(element: Element): boolean {
  return /^(?:pre|break-spaces)/u.test(styleOf(element)?.whiteSpace ?? '');
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}
