import { readCode } from './body-to-plain-text.ts';
import { formatNumber, hasOwnMarker, itemNumbers } from './list-marker.ts';

const FRAMES =
  'h1, h2, h3, h4, h5, h6, blockquote, ul, ol, table, caption, tbody, thead, tfoot, tr, th, td';

/**
 * Copies a cell with nothing in it but lines: a cell of Markdown holds no blocks, and their marks
 * would stand there as text.
 */
export function flattenCell(cell: Element): HTMLElement {
  const copy = cell.cloneNode(true) as HTMLElement;
  const document = copy.ownerDocument;
  const replace = (element: Element, name: string, content: Iterable<Node | string>) => {
    const line = document.createElement(name);
    for (const part of [...content]) line.append(part);
    element.replaceWith(line);
  };
  for (const pre of copy.querySelectorAll('pre')) {
    const lines = readCode(pre).trim().split('\n');
    replace(
      pre,
      'div',
      lines.flatMap((line, index) => (index > 0 ? [document.createElement('br'), line] : [line])),
    );
  }
  for (const rule of copy.querySelectorAll('hr')) rule.remove();
  for (const list of copy.querySelectorAll('ul, ol')) {
    const numbers = list.localName === 'ol' ? itemNumbers(list) : null;
    for (const item of list.children) {
      if (item.localName !== 'li') continue;
      const number = numbers?.get(item);
      if (number === undefined && hasOwnMarker(item.textContent?.trim() ?? '')) continue;
      item.prepend(
        number === undefined ? '• ' : `${formatNumber(number, list.getAttribute('type'))} `,
      );
    }
  }
  // Only now: numbers are counted over the items of a list.
  for (const item of copy.querySelectorAll('li')) replace(item, 'div', item.childNodes);
  for (const frame of copy.querySelectorAll(FRAMES)) replace(frame, 'div', frame.childNodes);
  return copy;
}
