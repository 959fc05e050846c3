import { readTrue } from './read-true.ts';

/** Elements that begin a line of their own: text does not run across their edges. */
const BLOCK_TAGS = new Set(
  `address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset
  figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li
  listing main marquee menu nav object ol optgroup option p pre section select summary table tbody
  td tfoot th thead title tr ul xmp`.split(/\s+/u),
);

/** Elements whose content is no text of the page. */
const OPAQUE_TAGS = new Set('script style textarea template noscript svg math'.split(' '));

/** Whether an element breaks the line, so that no word runs across its edge. */
export function isBlockElement(element: Element): boolean {
  return BLOCK_TAGS.has(readTrue(element, 'localName'));
}

/** Whether an element's content is code or a form's, never text of the article. */
export function isOpaque(element: Element): boolean {
  return OPAQUE_TAGS.has(element.localName);
}

/** The text nodes of one line of text, in order, none of them empty. */
export type TextRun = readonly Text[];

/**
 * Splits the text below a node into runs: a base character and its reading may lie in different
 * elements (`<strong>產</strong>(chǎn)`), but never in different blocks.
 */
export function collectTextRuns(root: Node): TextRun[] {
  const runs: TextRun[] = [];
  let run: Text[] = [];
  const flush = () => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  // An explicit stack: soup may nest deeper than the call stack reaches.
  const stack: (Node | 'break')[] = [root];
  while (stack.length > 0) {
    const node = stack.pop();
    if (node === undefined) break;
    if (node === 'break') {
      flush();
      continue;
    }
    if (node.nodeType === 3) {
      if ((node as Text).data) run.push(node as Text);
      continue;
    }
    if (node.nodeType === 1) {
      const element = node as Element;
      if (isOpaque(element)) continue;
      if (isBlockElement(element)) {
        flush();
        stack.push('break');
      }
    }
    for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
  }
  flush();
  return runs;
}

/** The text of a run. */
export function textOfRun(run: TextRun): string {
  return run.length === 1 ? (run[0]?.data ?? '') : run.map((node) => node.data).join('');
}
