import { childElements } from './child-elements.ts';
import { isOpaque } from './text-runs.ts';

/** So many items of one kind in a row are a list. */
const LEAST_ITEMS = 3;

/** Of the children so many have to be such items. */
const LEAST_SHARE = 0.8;

/** Longest item, and the least text that an item has beside its links on average. */
const LONGEST_ITEM = 400;
const LEAST_EXCERPT = 10;

/** A headline is longer than a word that happens to be linked. */
const LEAST_HEADLINE = 6;

/** A paragraph beside a list is so long: then the list is an article's own. */
const PARAGRAPH = 40;

function firstText(element: Element): Text | null {
  const stack: Node[] = [element];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeType === 3 && (node as Text).data.trim()) return node as Text;
    if (node.nodeType === 1 && isOpaque(node as Element)) continue;
    for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
  }
  return null;
}

function lengthOf(element: Element): number {
  return element.textContent?.trim().length ?? 0;
}

/** An item that begins with a link to its article and goes on with text. */
function isItem(element: Element): boolean {
  const link = firstText(element)?.parentElement?.closest('a[href]');
  if (!link || link === element || !element.contains(link)) return false;
  return lengthOf(link) >= LEAST_HEADLINE;
}

function excerptOf(element: Element): number {
  let linked = 0;
  for (const link of element.querySelectorAll('a[href]')) linked += lengthOf(link);
  return lengthOf(element) - linked;
}

function findParagraphs(parent: Element): readonly Element[] {
  return childElements(parent).filter(
    (child) => child.localName === 'p' && excerptOf(child) >= PARAGRAPH,
  );
}

/**
 * Finds the lists of other articles with a few words of each: `<div><a>headline</a> excerpt…</div>` over and
 * over. There is as much text in them as in a short article. Lists of links that an article gives stand
 * among its paragraphs.
 *
 * @returns the elements that hold such items
 */
export function findTeasers(root: Element): Element[] {
  const teasers: Element[] = [];
  const paragraphs = new Map<Element, readonly Element[]>();
  /** Whether paragraphs stand beside a list: it belongs to them. Each parent is asked once. */
  const isAmongProse = (list: Element): boolean => {
    const parent = list.parentElement;
    if (!parent) return false;
    const own = paragraphs.get(parent) ?? findParagraphs(parent);
    paragraphs.set(parent, own);
    return own.some((paragraph) => paragraph !== list);
  };
  for (const element of root.querySelectorAll('*')) {
    if (element.childElementCount < LEAST_ITEMS) continue;
    const kinds = new Map<string, Element[]>();
    for (const child of childElements(element)) {
      if (!child.textContent?.trim()) continue;
      const kind = kinds.get(child.localName);
      if (kind) kind.push(child);
      else kinds.set(child.localName, [child]);
    }
    const [children = []] = [...kinds.values()].sort((a, b) => b.length - a.length);
    if (children.length < LEAST_ITEMS) continue;
    if (children.some((child) => lengthOf(child) > LONGEST_ITEM)) continue;
    const items = children.filter(isItem);
    if (items.length < LEAST_ITEMS || items.length < children.length * LEAST_SHARE) continue;
    const excerpts = items.reduce((sum, item) => sum + excerptOf(item), 0);
    if (excerpts >= items.length * LEAST_EXCERPT && !isAmongProse(element)) teasers.push(element);
  }
  return teasers;
}
