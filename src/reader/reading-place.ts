/** Where a reader is in an article, whatever the size of the letters and the width of the window. */
export interface ReadingPlace {
  /** Which of the article's blocks is at the top of the window. */
  readonly block: number;
  /** How the text of that block begins: it is found by this where blocks came or went. */
  readonly text: string;
  /** How much of it is above the top of the window, 0–1. */
  readonly share: number;
}

/** What holds one stretch of an article, or a part of a table. */
const BLOCKS =
  'h1, h2, h3, h4, h5, h6, p, li, pre, blockquote, td, th, dt, dd, figcaption, caption, img, div, header, section';

/** Characters of a block's text that tell it from the others. */
const TELLING = 24;

/** The blocks of an article that hold no other, in their order; what is not shown has no place. */
function blocksOf(article: Element): Element[] {
  return [...article.querySelectorAll(BLOCKS)].filter(
    (element) => element.querySelector(BLOCKS) === null && element.getClientRects().length > 0,
  );
}

function tellingText(block: Element): string {
  return (block.textContent ?? '').replace(/\s+/gu, '').slice(0, TELLING);
}

/** Reads the place at the top of the window. Null where no part of the article is there. */
export function readPlace(article: Element): ReadingPlace | null {
  const blocks = blocksOf(article);
  const block = blocks.findIndex((element) => element.getBoundingClientRect().bottom > 0);
  const found = blocks[block];
  if (!found) return null;
  const { top, height } = found.getBoundingClientRect();
  return { block, text: tellingText(found), share: Math.max(0, -top / Math.max(1, height)) };
}

/**
 * Finds the block of a place again: the nearest that begins with its text, else the one with its number.
 */
function findBlock(blocks: readonly Element[], { block, text }: ReadingPlace): Element | undefined {
  let best = -1;
  if (text !== '')
    for (const [index, element] of blocks.entries()) {
      if (tellingText(element) !== text) continue;
      if (best < 0 || Math.abs(index - block) < Math.abs(best - block)) best = index;
    }
  return blocks[best >= 0 ? best : Math.min(block, blocks.length - 1)];
}

/** How far the window has to be scrolled for a place to be at its top. Null where there is none. */
export function offsetOfPlace(article: Element, place: ReadingPlace): number | null {
  const block = findBlock(blocksOf(article), place);
  if (!block) return null;
  const { top, height } = block.getBoundingClientRect();
  return top + place.share * height;
}
