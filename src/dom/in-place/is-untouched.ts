import { readTrue } from '../read-true.ts';

/**
 * Elements whose text stays as it is in the live page: what is no text, what a form sends, what is
 * code, and drawings and formulas, whose brackets are their own. `pre` too, where bracketed words are
 * mostly a program's. (`translate="no"` is not among them: it speaks to translators, and pages put it
 * on their root for fear of those; a reading is in no language.)
 */
const UNTOUCHED = new Set(
  `script style noscript template textarea input select datalist code pre kbd samp var svg math
  canvas object embed audio video iframe frame frameset xmp listing plaintext noframes noembed head
  title`.split(/\s+/u),
);

const NOT_EDITABLE = 'false';

/** Whether an element keeps its text, and everything below it. */
export function isUntouched(element: Element): boolean {
  if (UNTOUCHED.has(readTrue(element, 'localName'))) return !isPlainTextPage(element);
  const editable = readTrue(element, 'getAttribute')('contenteditable');
  return editable !== null && editable.toLowerCase() !== NOT_EDITABLE;
}

/** A browser shows a file of plain text as one `<pre>`: there it is no code. */
function isPlainTextPage(element: Element): boolean {
  return element.localName === 'pre' && element.ownerDocument.contentType === 'text/plain';
}

/** Whether a node keeps its text because of what it lies in, shadow trees included. */
export function liesUntouched(node: Node): boolean {
  let up: Node | null = node;
  while (up) {
    if (up.nodeType === 1 && isUntouched(up as Element)) return true;
    up =
      up.nodeType === 11 ? ((up as Partial<ShadowRoot>).host ?? null) : readTrue(up, 'parentNode');
  }
  return false;
}
