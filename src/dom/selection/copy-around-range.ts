import { childNodes } from '../child-nodes.ts';
import { isBlockElement } from '../text-runs.ts';
import { toFragment } from '../to-fragment.ts';
import { findBeside } from './find-beside.ts';
import { hasBox, keepsLineBreaks, showsText } from './is-shown.ts';
import { writeBreaks } from './write-breaks.ts';

/** A copy of the lines that hold a range, in a document where nothing loads. */
export interface CopyAroundRange {
  /** A `div`; what makes its content a list or a table is in it. */
  readonly root: Element;
  /** The text nodes of the copy that were selected; the others are there for what they tell. */
  readonly selected: Set<Text>;
  /** Elements of the copy that lie outside the range, in its lines. */
  readonly outside: readonly Element[];
  /** Blocks before and after it, which tell how wide a line is there, and nothing else. */
  readonly beside: ReadonlySet<Element>;
}

const SHOW_ELEMENT_AND_TEXT = 5;

/** Readings, and what has a text of its own that is not the page's. */
const NOT_COPIED =
  'rt, rp, rtc, script, style, template, noscript, textarea, select, datalist, iframe, object, canvas, audio, video';

/** Without these around them, their parts would lose what they are. */
const CARRIED = new Set(['ul', 'ol', 'dl', 'pre', 'table', 'tbody', 'thead', 'tfoot', 'tr']);

/** A line break of the source between two Han characters, or their marks: no space was meant. */
const BREAK_IN_HAN =
  /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])[ \t]*[\r\n]\s*(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/gu;

function blockAround(range: Range): Element {
  const common = range.commonAncestorContainer;
  let element = common.nodeType === 1 ? (common as Element) : common.parentElement;
  while (element && !isBlockElement(element) && element.parentElement)
    element = element.parentElement;
  return element ?? (common.ownerDocument as Document).documentElement;
}

/** The part of a text node that lies in a range. */
function partOf(node: Text, range: Range): readonly [start: number, end: number] {
  if (!range.intersectsNode(node)) return [0, 0];
  return [
    node === range.startContainer ? range.startOffset : 0,
    node === range.endContainer ? range.endOffset : node.length,
  ];
}

/** A list that is selected from its third item on goes on counting from three. */
function keepCount(item: Element): void {
  const list = item.parentElement;
  if (item.localName !== 'li' || list?.localName !== 'ol') return;
  const start = Number.parseInt(list.getAttribute('start') ?? '', 10);
  list.setAttribute('start', String((Number.isNaN(start) ? 1 : start) + 1));
}

/**
 * Copies the lines that a range touches, whole: whether a bracket in the range is the end of a reading
 * shows only with what is before it. What the page does not show is left out; `user-select: none` is
 * not looked at.
 */
export function copyAroundRange(range: Range): CopyAroundRange {
  const around = blockAround(range);
  const inert = around.ownerDocument.implementation.createHTMLDocument('');
  const copy = inert.importNode(around, true);
  const root = inert.body.appendChild(inert.createElement('div'));
  root.append(toFragment(inert, CARRIED.has(around.localName) ? [copy] : childNodes(copy)));
  const top = CARRIED.has(around.localName) ? copy : root;

  const selected = new Set<Text>();
  const hidden: Element[] = [];
  const apart = new Set<Element>();
  const before: Element[] = [];
  const outside: Element[] = [];
  const broken: Text[] = [];
  for (const [live, twin] of pairs(around, top)) {
    if (live.nodeType === 1) {
      const element = live as Element;
      if (!hasBox(element)) hidden.push(twin as Element);
      else if (!range.intersectsNode(element)) {
        // A line is told by all that stands in it; what a block that lies apart says is another matter.
        if (isBlockElement(element) && element.localName !== 'br') apart.add(twin as Element);
        else outside.push(twin as Element);
        if (selected.size === 0) before.push(twin as Element);
      }
      continue;
    }
    const parent = (live as Text).parentElement;
    const text = twin as Text;
    if (parent && !showsText(parent)) {
      text.data = '';
      continue;
    }
    const [start, end] = partOf(live as Text, range);
    const part = start < end ? split(text, start, end) : null;
    if (part) selected.add(part);
    if (!parent || parent.closest('pre')) continue;
    const pieces = piecesOf(text, part);
    if (keepsLineBreaks(parent)) broken.push(...pieces);
    else for (const piece of pieces) piece.data = piece.data.replace(BREAK_IN_HAN, '');
  }
  for (const element of before) keepCount(element);
  for (const element of hidden) element.remove();
  for (const element of root.querySelectorAll(NOT_COPIED)) element.remove();
  const beside = findBeside(selected, apart);
  for (const element of apart) if (!beside.has(element)) element.remove();
  for (const text of broken) writeBreaks(text, selected);
  wrapRows(root);
  return { root, selected, outside, beside };
}

/** The nodes below an element beside those below its copy. Taken beforehand: the copy changes. */
function pairs(live: Element, copy: Element): (readonly [Node, Node])[] {
  const one = live.ownerDocument.createTreeWalker(live, SHOW_ELEMENT_AND_TEXT);
  const other = copy.ownerDocument.createTreeWalker(copy, SHOW_ELEMENT_AND_TEXT);
  const all: (readonly [Node, Node])[] = [];
  for (;;) {
    const node = one.nextNode();
    const twin = other.nextNode();
    if (!node || !twin) return all;
    all.push([node, twin]);
  }
}

/** Makes a part of a text node a node of its own. */
function split(text: Text, start: number, end: number): Text {
  if (end < text.length) text.splitText(end);
  return start > 0 ? text.splitText(start) : text;
}

/** A text node of the copy, before, in and after the selected part of it. */
function piecesOf(text: Text, part: Text | null): Text[] {
  const before = part && part !== text ? [text] : [];
  const after = part?.nextSibling?.nodeType === 3 ? [part.nextSibling as Text] : [];
  return part ? [...before, part, ...after] : [text];
}

/** Rows alone are no table. */
function wrapRows(root: Element): void {
  const rows = [...root.children].filter(({ localName }) =>
    /^(?:tr|tbody|thead|tfoot)$/u.test(localName),
  );
  if (rows.length === 0) return;
  const table = root.ownerDocument.createElement('table');
  rows[0]?.before(table);
  table.append(toFragment(root.ownerDocument, rows));
}
