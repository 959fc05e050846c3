/** So many lines on each side show how wide a layout is. */
const MOST_LINES = 12;

const LINE_BLOCK = 'p, div';

/**
 * Finds the blocks next to a selection that are of its kind.
 *
 * @param selected - text nodes that were selected
 * @param apart - blocks without any of them
 */
export function findBeside(
  selected: ReadonlySet<Text>,
  apart: ReadonlySet<Element>,
): ReadonlySet<Element> {
  const beside = new Set<Element>();
  const blocks = new Set<Element>();
  for (const text of selected) {
    const block = text.parentElement?.closest(LINE_BLOCK);
    if (block) blocks.add(block);
  }
  for (const block of blocks)
    for (const side of ['previousElementSibling', 'nextElementSibling'] as const) {
      let next = block[side];
      for (let count = 0; next && count < MOST_LINES; next = next[side], count++) {
        if (next.localName !== block.localName || !apart.has(next)) break;
        // Whatever lies within one is apart as well.
        if (next.querySelector(LINE_BLOCK) === null) beside.add(next);
      }
    }
  return beside;
}
