import { type LineBuilder, makeLineBuilder, type SampledLine } from './line-builder.ts';

/** Where windows begin, as shares of the page's elements, and how much text each reads at most. */
const WINDOWS = [
  { from: 0, text: 30_000, nodes: 2500 },
  { from: 0.45, text: 15_000, nodes: 1200 },
  { from: 0.85, text: 10_000, nodes: 800 },
] as const;

/** A window that shows nothing worth reading in its first part is left. */
const PROBE = { text: 2000, nodes: 250 } as const;

/** NodeFilter.SHOW_TEXT; the class itself is a browser's. */
const SHOW_TEXT = 4;

/** Reads on until a limit is met; returns whether the page has come to its end. */
function readOn(walker: TreeWalker, lines: LineBuilder, text: number, nodes: number): boolean {
  for (let count = 0; count < nodes && lines.length() < text; count++) {
    const node = walker.nextNode();
    if (!node) return true;
    lines.add(node as Text);
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
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  const lines = makeLineBuilder(take);
  let all: HTMLCollectionOf<Element> | undefined;
  for (const { from, text, nodes } of WINDOWS) {
    if (from > 0) {
      all ??= root.getElementsByTagName('*');
      const start = all[Math.floor(all.length * from)];
      const FOLLOWING = 4;
      if (start && walker.currentNode.compareDocumentPosition(start) & FOLLOWING)
        walker.currentNode = start;
    }
    let ended = readOn(walker, lines, PROBE.text, PROBE.nodes);
    if (!ended) {
      // The builder holds back the line it is in the middle of.
      lines.flush();
      if (worthReading()) ended = readOn(walker, lines, text, nodes - PROBE.nodes);
    }
    lines.flush();
    lines.restart();
    if (ended) return;
  }
}
