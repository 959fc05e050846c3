import { isBlockElement } from '../../dom/text-runs.ts';
import { formatNumber, hasOwnMarker, itemNumbers } from './list-marker.ts';
import { raise } from './raised-digits.ts';
import { readTable } from './read-table.ts';
import { tidyForExport } from './tidy-for-export.ts';

const BULLETS = ['•', '◦', '▪'];
const BREAK = '* * *';

/** An emoji that a page shows as a picture is text; any other picture is none. */
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Component})+$/u;

function tidyLine(line: string): string {
  return line
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .trim();
}

function indent(text: string, width: number): string {
  return text.replace(/\n(?!\n|$)/gu, `\n${' '.repeat(width)}`);
}

function readList(list: Element, depth: number): string {
  const numbers = list.localName === 'ol' ? itemNumbers(list) : null;
  const type = list.getAttribute('type');
  const lines: string[] = [];
  for (const item of list.children) {
    const text = readBlocks(item, depth + 1).join('\n');
    if (!text) continue;
    const number = numbers?.get(item);
    const marker = number === undefined ? BULLETS[Math.min(depth, 2)] : formatNumber(number, type);
    const bare = item.localName !== 'li' || (number === undefined && hasOwnMarker(text));
    lines.push(bare ? text : `${marker} ${indent(text, (marker?.length ?? 0) + 1)}`);
  }
  return lines.join('\n');
}

function readRows(table: Element): string {
  const { caption, header, rows } = readTable(table);
  const lines = [...(header ? [header] : []), ...rows].map((row) =>
    row.map((cell) => (cell ? readBlocks(cell).join(' ').replace(/\s+/gu, ' ') : '')).join('\t'),
  );
  return [caption, ...lines.filter((line) => line.trim())].filter(Boolean).join('\n');
}

/** The blocks below a node, in order; a list or a table is one. */
function readBlocks(root: Node, depth = 0): string[] {
  const blocks: string[] = [];
  let line = '';
  const push = (text: string) => {
    if (text) blocks.push(text);
  };
  const flush = () => {
    push(tidyLine(line));
    line = '';
  };
  const walk = (node: Node): void => {
    if (node.nodeType === 3) line += (node as Text).data.replace(/\s+/gu, ' ');
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const { localName } = element;
    if (localName === 'br') line += '\n';
    else if (localName === 'img') {
      const alt = element.getAttribute('alt') ?? '';
      if (EMOJI.test(alt)) line += alt;
    } else if (localName === 'sup' || localName === 'sub') line += raise(element);
    else if (!isBlockElement(element)) element.childNodes.forEach(walk);
    else {
      flush();
      if (localName === 'pre')
        push(
          readCode(element)
            .replace(/^(?:[^\S\n]*\n)+/u, '')
            .trimEnd(),
        );
      else if (localName === 'ul' || localName === 'ol') push(readList(element, depth));
      else if (localName === 'table') push(readRows(element));
      else if (localName === 'hr') push(BREAK);
      else for (const child of element.childNodes) walk(child);
      flush();
    }
  };
  root.childNodes.forEach(walk);
  flush();
  return blocks;
}

/** The text of a `<pre>`, its white space kept, a `<br>` a line break. */
export function readCode(pre: Element): string {
  const copy = pre.cloneNode(true) as Element;
  for (const br of copy.querySelectorAll('br')) br.replaceWith('\n');
  return copy.textContent ?? '';
}

/**
 * A body as plain text: a blank line between paragraphs, lists with bullets and numbers, the cells of
 * a table divided by tabs (which spreadsheets take for columns), line breaks of verses kept.
 */
export function bodyToPlainText(body: Node): string {
  return readBlocks(tidyForExport(body)).join('\n\n');
}
