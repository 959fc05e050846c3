import type { ContentsEntry } from './find-contents.ts';

/** Room for rounding around the place a heading is scrolled to. */
const ROOM = 8;

/** The heading after or before the one the reader is at. */
export function neighbourEntry(
  entries: readonly ContentsEntry[],
  step: 1 | -1,
): ContentsEntry | undefined {
  // Near the end headings cannot be scrolled to the top: the one gone to last is where we are.
  const focused = entries.findIndex(({ element }) => element === document.activeElement);
  if (focused >= 0 && isInWindow(entries[focused])) return entries[focused + step];
  const line = scrollLine();
  return step === 1
    ? entries.find((entry) => top(entry) > line + ROOM)
    : entries.findLast((entry) => top(entry) < line - ROOM);
}

/** Where the style sheet has a heading stand after it was scrolled to. */
function scrollLine(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
}

function top({ element }: ContentsEntry): number {
  return element.getBoundingClientRect().top;
}

function isInWindow(entry: ContentsEntry | undefined): boolean {
  return entry !== undefined && top(entry) >= 0 && top(entry) < window.innerHeight;
}
