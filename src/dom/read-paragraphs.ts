import { dropInvisible } from '../text/invisible.ts';
import { childElements } from './child-elements.ts';
import { childNodes } from './child-nodes.ts';
import { isBlockElement, isOpaque } from './text-runs.ts';

function tidyLine(line: string): string {
  return line
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .trim();
}

/**
 * Reads a body as plain text: one entry for a paragraph, heading, list item, table row (cells divided
 * by a tab), caption or `pre` (white space kept). A `<br>` within one is a line break.
 */
export function readParagraphs(root: Node): string[] {
  const paragraphs: string[] = [];
  let line = '';
  const flush = () => {
    const text = tidyLine(dropInvisible(line));
    if (text) paragraphs.push(text);
    line = '';
  };
  const readRow = (row: Element) => {
    const cells = childElements(row).map((cell) => readParagraphs(cell).join(' '));
    const text = cells.join('\t').replace(/^\t+|(?<!\t)\t+$/gu, '');
    if (text.trim()) paragraphs.push(text);
  };
  const walk = (node: Node): void => {
    for (const child of childNodes(node)) {
      // Line breaks in the source are only spaces.
      if (child.nodeType === 3) line += (child as Text).data.replace(/\s+/gu, ' ');
      if (child.nodeType !== 1) continue;
      const element = child as Element;
      if (isOpaque(element)) continue;
      if (element.localName === 'br') line += '\n';
      else if (element.localName === 'pre') {
        flush();
        const text = dropInvisible(element.textContent ?? '')
          .replace(/^\n+/u, '')
          .trimEnd();
        if (text) paragraphs.push(text);
      } else if (element.localName === 'tr') {
        flush();
        readRow(element);
      } else if (isBlockElement(element)) {
        flush();
        walk(element);
        flush();
      } else walk(element);
    }
  };
  walk(root);
  flush();
  return paragraphs;
}
