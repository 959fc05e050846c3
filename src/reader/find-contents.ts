import { type BlockFact, chooseHeadings } from './choose-headings.ts';

/** One line of the contents list. */
export interface ContentsEntry {
  readonly text: string;
  readonly depth: number;
  readonly element: HTMLElement;
}

const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, pre, table, figure';
/** A paragraph in here belongs to something else and heads nothing. */
const ENCLOSING = 'li, table, figure, blockquote, aside';

/** Finds what the contents list names, in the order of the body. */
export function findContents(body: ParentNode): ContentsEntry[] {
  const elements = [...body.querySelectorAll<HTMLElement>(BLOCKS)];
  const facts = elements.map(blockFact);
  return chooseHeadings(facts).flatMap(({ block, depth }) => {
    const element = elements[block];
    return element ? [{ text: facts[block]?.text ?? '', depth, element }] : [];
  });
}

function blockFact(element: Element): BlockFact {
  const text = (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
  const heading = /^H([1-6])$/.exec(element.tagName);
  if (heading) return { text, kind: Number(heading[1]) };
  const free = element.tagName === 'P' && element.closest(ENCLOSING) === null;
  return { text, kind: free && text !== '' ? 'paragraph' : 'other' };
}
