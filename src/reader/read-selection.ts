import { bodyToPlainText } from '../article/export/body-to-plain-text.ts';
import { bodyToRichHtml } from '../article/export/body-to-rich-html.ts';
import { itemNumbers } from '../article/export/list-marker.ts';
import type { RichText } from '../article/export/to-rich-text.ts';

/** Around a part of these, the part alone would lose what it is. */
const CARRIED =
  'a, b, strong, em, i, cite, code, kbd, samp, sub, sup, s, del, u, ins, mark, pre, ul, ol, tr, thead, tbody, tfoot, table';

/** What is selected as clean text; null where it is nothing but white space or controls. */
export function readSelection(selection: Selection | null): RichText | null {
  if (!selection || selection.isCollapsed) return null;
  const parts: RichText[] = [];
  for (let i = 0; i < selection.rangeCount; i++) {
    const fragment = fragmentOf(selection.getRangeAt(i));
    const text = bodyToPlainText(fragment);
    if (text) parts.push({ text, html: bodyToRichHtml(fragment) });
  }
  if (parts.length === 0) return null;
  return {
    text: parts.map(({ text }) => text).join('\n'),
    html: parts.map(({ html }) => html).join('<br>'),
  };
}

/** The nodes of a range, inside of copies of what makes them a list, a table, a link. */
function fragmentOf(range: Range): DocumentFragment {
  let content = range.cloneContents();
  const common = range.commonAncestorContainer;
  const innermost = common.nodeType === 1 ? (common as Element) : common.parentElement;
  for (let around = innermost; around?.matches(CARRIED); around = around.parentElement) {
    const shell = around.cloneNode(false) as Element;
    shell.append(content);
    if (around.localName === 'ol') startAt(shell, around, range);
    content = around.ownerDocument.createDocumentFragment();
    content.append(shell);
  }
  divideMeta(content);
  return content;
}

/** A list that is selected from its third item on goes on counting from three. */
function startAt(shell: Element, list: Element, range: Range): void {
  for (const [item, number] of itemNumbers(list))
    if (range.intersectsNode(item)) {
      shell.setAttribute('start', String(number));
      return;
    }
}

/** The dots of the meta line are drawn by the style sheet. */
function divideMeta(content: DocumentFragment): void {
  for (const meta of content.querySelectorAll('.meta'))
    for (const part of [...meta.children].slice(1)) part.before(' · ');
}
