import { Readability } from '@mozilla/readability';
import { type Block, collectBlocks } from '../dom/collect-blocks.ts';

const MARK = 'data-qingdu-block';

/** Readability counts characters as for English; a Chinese sentence says as much in a third of them. */
const CHAR_THRESHOLD = 120;

/** Elements that hold one paragraph, or part of a table. */
const NO_ROOT = /^(?:p|h[1-6]|li|tr|td|th|span|pre|blockquote|tbody|ul|ol)$/u;

/** Share of the kept text that the root has to hold. */
const LEAST_HELD = 0.9;

/** Where the article lies: its lowest element, and the lines Readability kept. */
export interface ArticleRoot {
  readonly element: Element;
  readonly kept: ReadonlySet<Block>;
}

/** Marks every line of a copy with its number, on an element that Readability carries along. */
function markLines(copy: Document): void {
  collectBlocks(copy.body).forEach(({ run }, index) => {
    for (const node of run) {
      if (!node.data.trim()) continue;
      const mark = copy.createElement('span');
      mark.setAttribute(MARK, String(index));
      node.replaceWith(mark);
      mark.append(node);
    }
  });
}

/**
 * Lets Readability find the article, on a copy, and finds the same place in the document itself. Only
 * the place is taken: what Readability drops inside it (short paragraphs, tables) is judged by us.
 *
 * @param document - not changed
 * @param blocks - the document's lines
 * @returns null where Readability finds nothing
 */
export function chooseRoot(document: Document, blocks: readonly Block[]): ArticleRoot | null {
  const copy = document.cloneNode(true) as Document;
  markLines(copy);
  const result = new Readability<Element>(copy, {
    charThreshold: CHAR_THRESHOLD,
    serializer: (node) => node as Element,
  }).parse();
  if (!result?.content) return null;
  const marks = new Set(
    [...result.content.querySelectorAll(`[${MARK}]`)].map((mark) =>
      Number(mark.getAttribute(MARK)),
    ),
  );
  const kept = new Set(blocks.filter((_, index) => marks.has(index)));
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
    if (!deeper || NO_ROOT.test(deeper.localName)) break;
    element = deeper;
  }
  return { element, kept };
}
