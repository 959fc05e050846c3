/**
 * Brings an element to the top and lets the keyboard go on from there. Without `#…` in the address:
 * in a frame that would be one more step in the tab's history.
 */
export function scrollToElement(element: HTMLElement | null): void {
  if (element === null) return;
  element.scrollIntoView({ block: 'start' });
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
