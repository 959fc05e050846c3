import type { ElementPair } from './element-pair.ts';
import { readTrue } from './read-true.ts';
import { HIDDEN_MARK } from './snapshot.ts';

/** Never shown, in whatever page: a mark on them would say nothing. */
const NEVER_SHOWN = new Set(['script', 'style', 'template', 'noscript', 'link', 'meta', 'title']);

/**
 * Marks on the copies what the live page does not show; of a hidden block only the block itself.
 * Opacity is not looked at: blocks that fade in when scrolled to are transparent until then.
 */
export function markHidden(pairs: readonly ElementPair[]): void {
  const showing = findShowing(pairs);
  const hidden = new Set<Element>();
  for (const { live, copy } of pairs) {
    if (NEVER_SHOWN.has(readTrue(live, 'localName')) || showing.has(live)) continue;
    hidden.add(live);
    if (!isWithin(hidden, live)) readTrue(copy, 'setAttribute')(HIDDEN_MARK, '');
  }
}

/** The elements that are shown, or hold one that is: `visibility` can come back further in. */
function findShowing(pairs: readonly ElementPair[]): ReadonlySet<Element> {
  const cutOff = findCutOff(pairs);
  const showing = new Set<Element>();
  // Backwards, so that what an element holds is known before the element itself.
  for (const { live } of pairs.toReversed()) {
    if (cutOff.has(live) || !(showing.has(live) || isShown(live))) continue;
    showing.add(live);
    const parent = readTrue(live, 'parentElement');
    if (parent) showing.add(parent);
  }
  return showing;
}

/** The elements in a box that is cut down to nothing. */
function findCutOff(pairs: readonly ElementPair[]): ReadonlySet<Element> {
  const cutOff = new Set<Element>();
  for (const { live } of pairs) if (isWithin(cutOff, live) || isCutOff(live)) cutOff.add(live);
  return cutOff;
}

function isWithin(elements: ReadonlySet<Element>, element: Element): boolean {
  const parent = readTrue(element, 'parentElement');
  return parent !== null && elements.has(parent);
}

function isShown(element: Element): boolean {
  if (!readTrue(element, 'checkVisibility')({ visibilityProperty: true })) return false;
  const box = readTrue(element, 'getBoundingClientRect')();
  const view = viewOf(element);
  // Moved out to where no scrolling leads: `left: -9999px`.
  return !view || (box.right + view.scrollX >= 0 && box.bottom + view.scrollY >= 0);
}

function isCutOff(element: Element): boolean {
  if (readTrue(element, 'firstChild') === null) return false;
  const box = readTrue(element, 'getBoundingClientRect')();
  if (box.width > 1 && box.height > 1) return false;
  const style = viewOf(element)?.getComputedStyle(element);
  return style !== undefined && style.display !== 'inline' && style.overflow !== 'visible';
}

function viewOf(element: Element): Window | null {
  return readTrue(readTrue(element, 'ownerDocument'), 'defaultView');
}
