import { markText } from '../text/mark-text.ts';
import { REMOVED_MARK } from './ledger-marks.ts';

/** Where a reader is in an article, whatever the size of the letters and the width of the window. */
export interface ReadingPlace {
  /** Which of the article's blocks is at the top of the window, and of how many. */
  readonly block: number;
  readonly of: number;
  /** Mark of how that block begins: it is found by this where blocks came or went. */
  readonly mark: number;
  /** How much of it is above the top of the window, 0–1. */
  readonly share: number;
}

/** What holds one stretch of an article, or a part of a table. */
const BLOCKS =
  'h1, h2, h3, h4, h5, h6, p, li, pre, blockquote, td, th, dt, dd, figcaption, caption, img, div, header, section';

/** Characters of a block's text that tell it from the others. */
const TELLING = 24;

/** What is shown of the page between the article's own text, for a while. */
const REMOVED = `[${REMOVED_MARK}]`;

/** The blocks of an article that hold no other, in their order; what is not shown has no place. */
function blocksOf(article: Element): Element[] {
  return [...article.querySelectorAll(BLOCKS)].filter(
    (element) =>
      element.querySelector(BLOCKS) === null &&
      element.closest(REMOVED) === null &&
      element.getClientRects().length > 0,
  );
}

function markOf(block: Element): number {
  let own = block;
  if (block.querySelector(REMOVED)) {
    own = block.cloneNode(true) as Element;
    for (const removed of own.querySelectorAll(REMOVED)) removed.remove();
  }
  return markText((own.textContent ?? '').replace(/\s+/gu, '').slice(0, TELLING));
}

/** Reads the place at the top of the window. Null where no part of the article is there. */
export function readPlace(article: Element): ReadingPlace | null {
  const blocks = blocksOf(article);
  const block = blocks.findIndex((element) => element.getBoundingClientRect().bottom > 0);
  const found = blocks[block];
  if (!found) return null;
  const { top, height } = found.getBoundingClientRect();
  const share = Math.max(0, -top / Math.max(1, height));
  return { block, of: blocks.length, mark: markOf(found), share };
}

/**
 * Finds the block of a place again: the nearest that begins as it did, else the one with its number,
 * as long as there are as many as there were: the same article, written otherwise.
 */
function findBlock(blocks: readonly Element[], place: ReadingPlace): Element | undefined {
  let best = -1;
  for (const [index, element] of blocks.entries())
    if (markOf(element) === place.mark)
      if (best < 0 || Math.abs(index - place.block) < Math.abs(best - place.block)) best = index;
  if (best >= 0) return blocks[best];
  return blocks.length === place.of ? blocks[place.block] : undefined;
}

/**
 * How far a place is from the top of the window now, in CSS pixels. Null where the article does not
 * have it any more.
 */
export function offsetOfPlace(article: Element, place: ReadingPlace): number | null {
  const block = findBlock(blocksOf(article), place);
  if (!block) return null;
  const { top, height } = block.getBoundingClientRect();
  return top + place.share * height;
}

/** Whether a value out of storage is a place. */
export function isReadingPlace(value: unknown): value is ReadingPlace {
  if (typeof value !== 'object' || value === null) return false;
  const { block, of, mark, share } = value as Record<string, unknown>;
  return [block, of, mark].every(Number.isSafeInteger) && Number.isFinite(share);
}
