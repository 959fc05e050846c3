import { Readability } from '@mozilla/readability';
import type { Block } from '../dom/collect-blocks.ts';

const MARK = 'data-qingdu-block';

/** Readability counts characters as for English; a Chinese sentence says as much in a third of them. */
const CHAR_THRESHOLD = 120;

/** Share of the kept text that the root has to hold. */
const LEAST_HELD = 0.9;

/** Where the article lies: its lowest element, and the lines Readability kept. */
export interface ArticleRoot {
  readonly element: Element;
  readonly kept: ReadonlySet<Block>;
}

/**
 * Lets Readability find the article, on a copy, and finds the same place in the document itself. Only
 * the place is taken: what Readability drops inside it (short paragraphs, tables) is judged by us.
 *
 * @param document - its blocks' elements get a mark, which the sanitizer drops
 * @param blocks - the document's lines
 * @returns null where Readability finds nothing
 */
export function chooseRoot(document: Document, blocks: readonly Block[]): ArticleRoot | null {
  blocks.forEach((block, index) => {
    if (!block.element.hasAttribute(MARK)) block.element.setAttribute(MARK, String(index));
  });
  const copy = document.cloneNode(true) as Document;
  const result = new Readability<Element>(copy, {
    charThreshold: CHAR_THRESHOLD,
    serializer: (node) => node as Element,
  }).parse();
  if (!result?.content) return null;
  const marks = new Set(
    [...result.content.querySelectorAll(`[${MARK}]`)].map((element) => element.getAttribute(MARK)),
  );
  const kept = new Set(blocks.filter(({ element }) => marks.has(element.getAttribute(MARK))));
  const weigh = (within: Element) => {
    let sum = 0;
    for (const block of kept) if (within.contains(block.element)) sum += block.text.length;
    return sum;
  };
  const total = weigh(document.body);
  if (total === 0) return null;
  let element: Element = document.body;
  for (;;) {
    const deeper = [...element.children].find((child) => weigh(child) >= total * LEAST_HELD);
    // A single paragraph is no root: its neighbours belong to it.
    if (
      !deeper ||
      /^(?:p|h[1-6]|li|tr|td|th|span|pre|blockquote|tbody|ul|ol)$/u.test(deeper.localName)
    )
      break;
    element = deeper;
  }
  return { element, kept };
}
