import { Readability } from '@mozilla/readability';
import { childElements } from '../dom/child-elements.ts';
import { type Block, collectBlocks, linkDensity } from '../dom/collect-blocks.ts';
import type { Line } from './find-headline.ts';

const MARK = 'data-qingdu-block';

/** Readability counts characters as for English; a Chinese sentence says as much in a third of them. */
const CHAR_THRESHOLD = 120;

/** Elements that hold one paragraph, or part of a table. */
const NO_ROOT = /^(?:p|h[1-6]|li|tr|td|th|span|pre|blockquote|tbody|ul|ol)$/u;

/** Elements around an article: text in them is none of it. */
const FURNITURE = 'nav, aside, footer, form, .sidebar, .nav, .menu, .footer, #footer, #nav';

/** A child that holds so much of the unlinked text is where the article lies. */
const DENSE_SHARE = 0.6;

/** Where Readability finds less of the unlinked text than this, it has missed the article. */
const LEAST_FOUND = 0.6;

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

/** The lines that Readability keeps, of a copy of the document. */
function askReadability(document: Document, lines: readonly Line[]): Set<Line> {
  const copy = document.cloneNode(true) as Document;
  markLines(copy);
  const result = new Readability<Element>(copy, {
    charThreshold: CHAR_THRESHOLD,
    serializer: (node) => node as Element,
  }).parse();
  const marks = result?.content?.querySelectorAll(`[${MARK}]`) ?? [];
  const kept = new Set([...marks].map((mark) => Number(mark.getAttribute(MARK))));
  return new Set(lines.filter((_, index) => kept.has(index)));
}

/** Descends from an element as long as one child holds a share of the lines' text. */
function descend(from: Element, lines: Iterable<Line>, share: number): Element {
  // Summed up from below in one walk: asking every child what it holds takes the square of the page.
  const weights = new Map<Element, number>();
  for (const { block, text } of lines) {
    weights.set(block.element, (weights.get(block.element) ?? 0) + text.length);
  }
  const totals = new Map<Element, number>();
  for (const [element, weight] of weights)
    for (let up: Element | null = element; up; up = up === from ? null : up.parentElement)
      totals.set(up, (totals.get(up) ?? 0) + weight);
  let element = from;
  for (let total = totals.get(from) ?? 0; total > 0; total = totals.get(element) ?? 0) {
    const deeper = childElements(element).find(
      (child) => (totals.get(child) ?? 0) >= total * share,
    );
    // A single paragraph is no root: its neighbours belong to it.
    if (!deeper || NO_ROOT.test(deeper.localName)) break;
    element = deeper;
  }
  return element;
}

function isProse({ kind, block }: Line): boolean {
  return kind === 'prose' && linkDensity(block) < 0.4 && !block.element.closest(FURNITURE);
}

/**
 * Finds the element that the article lies in. Readability is asked first, on a copy, and only for the
 * place: what it drops inside (short paragraphs, tables) is judged by us. Verse, lists and tables are
 * not what it was made for; there the place is where most of the page's unlinked text is.
 *
 * @param document - not changed
 * @param lines - the document's lines
 */
export function chooseRoot(document: Document, lines: readonly Line[]): ArticleRoot {
  const { body } = document;
  const prose = lines.filter(isProse);
  const dense = descend(body, prose, DENSE_SHARE);
  const inDense = prose.filter(({ block }) => dense.contains(block.element));
  const weigh = (part: Iterable<Line>) => {
    let sum = 0;
    for (const { text } of part) sum += text.length;
    return sum;
  };
  const kept = askReadability(document, lines);
  const proseKept = prose.filter((line) => kept.has(line));
  if (weigh(proseKept) >= weigh(inDense) * LEAST_FOUND) {
    const element = descend(body, kept, LEAST_HELD);
    return { element, kept: new Set([...kept].map(({ block }) => block)) };
  }
  return { element: dense, kept: new Set(inDense.map(({ block }) => block)) };
}
