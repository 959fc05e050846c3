import { childElements } from './child-elements.ts';
import { childNodes } from './child-nodes.ts';
import { isBlockElement } from './text-runs.ts';
import { toFragment } from './to-fragment.ts';

/** A line that begins with an indent or ends a sentence is a paragraph, not a verse. */
const INDENT = /^(?:\u3000|\u00a0{2}|[ \t]*\u3000)/u;
const SENTENCE_END = /[。！？…：；.!?:;”」』）)]\s*$/u;

function isGap(node: Node): boolean {
  return node.nodeType === 3 && !(node as Text).data.replace(/[\s\u00a0\u3000]+/gu, '');
}

/** The children of an element between its `<br>`s; two breaks in a row leave an empty line. */
function splitLines(element: Element): ChildNode[][] {
  const lines: ChildNode[][] = [[]];
  for (const child of childNodes(element)) {
    if ((child as Element).localName === 'br') lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines;
}

function textOf(line: readonly Node[]): string {
  return line.map((node) => node.textContent ?? '').join('');
}

/** Whether single breaks divide paragraphs here, as old Chinese sites write them, or only lines. */
function dividesParagraphs(lines: readonly (readonly Node[])[]): boolean {
  const texts = lines.map(textOf).filter((text) => text.trim());
  if (texts.length < 2) return false;
  const indented = texts.filter((text) => INDENT.test(text)).length;
  if (indented >= texts.length / 2) return true;
  // Where empty lines divide the paragraphs, a single break is one of verse.
  const gaps = lines.slice(1, -1).filter((line) => line.every(isGap)).length;
  if (gaps >= 2 && gaps >= (texts.length - 1) / 3) return false;
  const sentences = texts.filter((text) => SENTENCE_END.test(text)).length;
  const average = texts.reduce((sum, text) => sum + text.trim().length, 0) / texts.length;
  return average >= 30 && sentences >= texts.length * 0.6;
}

function splitOne(element: Element): void {
  const lines = splitLines(element);
  const empty = (line: readonly Node[]) => line.every(isGap);
  const single = dividesParagraphs(lines);
  const paragraphs: ChildNode[][] = [];
  let current: ChildNode[] = [];
  const flush = () => {
    if (!current.every((node) => isGap(node) || (node as Element).localName === 'br'))
      paragraphs.push(current);
    current = [];
  };
  const document = element.ownerDocument;
  lines.forEach((line, index) => {
    if (empty(line)) {
      flush();
      return;
    }
    if (index > 0 && current.length > 0) {
      if (single) flush();
      else current.push(document.createElement('br'));
    }
    for (const node of line) {
      // Blocks among the lines stand on their own.
      if (node.nodeType === 1 && isBlockElement(node as Element)) {
        flush();
        paragraphs.push([node]);
      } else current.push(node);
    }
  });
  flush();
  if (paragraphs.length < 2) return;
  const divided = paragraphs.map((nodes) => {
    const [only] = nodes;
    if (nodes.length === 1 && only?.nodeType === 1 && isBlockElement(only as Element)) return only;
    const paragraph = document.createElement('p');
    paragraph.append(toFragment(document, nodes));
    return paragraph;
  });
  element.replaceChildren(toFragment(document, divided));
}

/** Elements whose lines may be paragraphs. A `<p>` is one already, but old pages put all text in one. */
const HOLDERS = 'div, td, section, article, center, font, span, p, body, main, dd, blockquote';

/**
 * Turns paragraphs that are divided by `<br><br>`, or by single breaks with indents, into `<p>`.
 * Verses and addresses keep their breaks.
 *
 * @param root - changed in place
 */
export function splitParagraphs(root: Element): void {
  for (const element of [root, ...root.querySelectorAll(HOLDERS)]) {
    const breaks = childElements(element).filter(({ localName }) => localName === 'br').length;
    if (breaks === 0 || element.closest('pre')) continue;
    splitOne(element);
    // A paragraph cannot hold paragraphs, nor can an inline element.
    if (['p', 'span', 'font'].includes(element.localName) && element.querySelector(':scope > p'))
      if (element !== root) {
        const holder = element.ownerDocument.createElement('div');
        holder.append(toFragment(element.ownerDocument, childNodes(element)));
        element.replaceWith(holder);
      }
  }
}
