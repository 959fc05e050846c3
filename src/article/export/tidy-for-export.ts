import { REMOVED_MARK } from '../../dom/ledger-marks.ts';
import { collectTextRuns, isBlockElement } from '../../dom/text-runs.ts';
import { unwrap } from '../../dom/unwrap.ts';
import { dropUnseen } from '../../text/drop-unseen.ts';

/** What is never part of what leaves: readings, code of pages, controls, what was taken out. */
const NOT_TEXT = `rt, rp, rtc, script, style, template, noscript, svg, button, input, [${REMOVED_MARK}]`;
const WRAPPERS = 'ruby, rb, rbc';
const ATTRIBUTES = ['alt', 'title'];

/** The spaces before a paragraph are its indent, not its text; Chinese pages type it. */
const EDGE_SPACE = /^[\s\u00a0\u3000]+/u;

/**
 * Copies a body into a document of its own, where nothing loads, with only what may leave in it:
 * no readings, nothing invisible, no typed indents, quotation marks written out.
 *
 * @param body - an element or a fragment; not changed
 */
export function tidyForExport(body: Node): HTMLElement {
  const owner = body.nodeType === 9 ? (body as Document) : body.ownerDocument;
  if (!owner) throw new Error('A body belongs to a document.');
  const document = owner.implementation.createHTMLDocument('');
  const root = document.createElement('div');
  document.body.append(root);
  for (const child of body.childNodes) root.append(document.importNode(child, true));
  for (const element of root.querySelectorAll(NOT_TEXT)) element.remove();
  for (const element of root.querySelectorAll(WRAPPERS)) unwrap(element);
  writeOutQuotes(root);
  root.normalize();
  for (const run of collectTextRuns(root)) tidyRun(run);
  for (const attribute of ATTRIBUTES)
    for (const element of root.querySelectorAll(`[${attribute}]`))
      element.setAttribute(attribute, dropUnseen(element.getAttribute(attribute) ?? '').trim());
  return root;
}

/** Style sheets show the marks of a `<q>`; its text has none. */
function writeOutQuotes(root: Element): void {
  const quotes = [...root.querySelectorAll('q')].map((quote) => ({
    quote,
    marks: quote.parentElement?.closest('q') ? (['‘', '’'] as const) : (['“', '”'] as const),
  }));
  for (const { quote, marks } of quotes) {
    quote.prepend(marks[0]);
    quote.append(marks[1]);
    unwrap(quote);
  }
}

function tidyRun(run: readonly Text[]): void {
  const isCode = run[0]?.parentElement?.closest('pre') != null;
  let atEdge = true;
  for (const node of run) {
    const seen = dropUnseen(node.data).replaceAll('\u00a0', ' ');
    node.data = atEdge && !isCode ? seen.replace(EDGE_SPACE, '') : seen;
    if (node.data.trim()) atEdge = false;
  }
}

/** Whether an element holds blocks: then it is a frame around paragraphs, not one itself. */
export function holdsBlocks(element: Element): boolean {
  return [...element.querySelectorAll('*')].some(
    (inner) => isBlockElement(inner) && inner.localName !== 'br',
  );
}
