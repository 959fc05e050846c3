import { type LineBuilder, makeLineBuilder, type SampledLine } from './line-builder.ts';
import { readTrue } from './read-true.ts';

/**
 * Where windows begin, as shares of the page's elements, and how many text nodes and how much text
 * each reads at most.
 */
const WINDOWS = [
  [0, 2500, 30_000],
  [0.45, 1200, 15_000],
  [0.85, 800, 10_000],
] as const;

/** A window that shows nothing worth reading in its first part is left. */
const PROBE = [250, 2000] as const;

const SHOW_TEXT = 4;
const FOLLOWING = 4;

/** Reads on until a limit is met; returns whether the page has come to its end. */
function readOn(walker: TreeWalker, lines: LineBuilder, nodes: number, length: number): boolean {
  let left = length;
  for (let count = 0; count < nodes && left > 0; count++) {
    const node = walker.nextNode();
    if (!node) return true;
    left -= lines.add(node as Text);
  }
  return false;
}

/**
 * Reads the text of a page line by line: all of it, or on a huge page three windows, so that neither a
 * long menu nor a long list of comments hides the article. Forces no layout, and its work is bounded.
 *
 * @param root - the page's body
 * @param take - called with each line that is not blank
 * @param worthReading - asked after a short sample of each window whether to read on
 */
export function sampleLines(
  root: Element,
  take: (line: SampledLine) => void,
  worthReading: () => boolean,
): void {
  // A tree walker goes by the tree itself; a form's own firstChild may be one of its fields.
  const walker = readTrue(root.ownerDocument, 'createTreeWalker')(root, SHOW_TEXT);
  const lines = makeLineBuilder(take);
  for (const [from, nodes, length] of WINDOWS) {
    if (from) {
      const all = root.getElementsByTagName('*');
      const start = all[Math.floor(all.length * from)];
      if (start && walker.currentNode.compareDocumentPosition(start) & FOLLOWING)
        walker.currentNode = start;
    }
    const ended = readOn(walker, lines, ...PROBE);
    // What it is in the middle of counts too.
    lines.flush();
    if (ended || (worthReading() && readOn(walker, lines, nodes, length))) break;
  }
  lines.flush();
}
