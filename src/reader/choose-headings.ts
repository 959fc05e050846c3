import { type HeadingMark, MARK_LEVELS, type MarkStyle, readHeadingMark } from './heading-mark.ts';

/** One block of the article, in order, as far as the contents list cares. */
export interface BlockFact {
  readonly text: string;
  /** 1 to 6 for a heading, `paragraph` for one that may serve as a heading, `other` for the rest. */
  readonly kind: number | 'paragraph' | 'other';
}

export interface ChosenHeading {
  /** Index of the block. */
  readonly block: number;
  /** 0 for the outermost level that occurs. */
  readonly depth: number;
}

const LONGEST_HEADING = 50;
const SENTENCE_GOES_ON = /[。；;，,、…]["”』」]?$/u;

/**
 * Decides which blocks make up the contents: the headings, and the short numbered paragraphs that
 * serve as headings. Numbered lines in a row are a list and stay out of it.
 */
export function chooseHeadings(blocks: readonly BlockFact[]): ChosenHeading[] {
  const marks = blocks.map((block, index) => headingMark(block, index === blocks.length - 1));
  const serving = marks.map((mark, index) =>
    mark !== null && !inList(marks, index) ? mark : null,
  );
  const levels = blocks.map((block, index) => level(block, serving[index] ?? null, serving));
  const known = [...new Set(levels.filter((value) => value !== null))].sort((a, b) => a - b);
  return levels.flatMap((value, block) =>
    value === null ? [] : [{ block, depth: known.indexOf(value) }],
  );
}

function headingMark({ text, kind }: BlockFact, last: boolean): HeadingMark | null {
  // What nothing follows heads nothing.
  if (kind !== 'paragraph' || last) return null;
  if ([...text].length > LONGEST_HEADING || SENTENCE_GOES_ON.test(text)) return null;
  return readHeadingMark(text);
}

function inList(marks: readonly (HeadingMark | null)[], index: number): boolean {
  return follows(marks[index - 1], marks[index]) || follows(marks[index], marks[index + 1]);
}

function follows(before: HeadingMark | null | undefined, after: HeadingMark | null | undefined) {
  if (!before || !after || before.style !== after.style) return false;
  return before.number !== null && after.number === before.number + 1;
}

function level(
  { text, kind }: BlockFact,
  mark: HeadingMark | null,
  serving: readonly (HeadingMark | null)[],
): number | null {
  if (typeof kind === 'number') return text === '' ? null : kind;
  if (mark === null || !isUsedTwice(mark.style, serving)) return null;
  return MARK_LEVELS[mark.style];
}

/** One number alone is an accident; a line framed by 【】 is a heading even alone. */
function isUsedTwice(style: MarkStyle, serving: readonly (HeadingMark | null)[]): boolean {
  return style === 'lenticular' || serving.filter((mark) => mark?.style === style).length > 1;
}
