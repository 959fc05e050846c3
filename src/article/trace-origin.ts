import type { WindowLike } from 'dompurify';
import type { TextPlaces } from '../dom/text-places.ts';
import { findLeftOut } from '../text/find-left-out.ts';
import type { Gap } from './open-ledger.ts';
import { sanitizeToNodes } from './sanitize.ts';
import type { Origin, OriginStretch } from './types.ts';

/** Numbers the texts of a copy, so that they are known again once it is sanitized. */
const MARK = 'data-qingdu-text';

/** What each text says before it is converted. */
export type BaseTexts = ReadonlyMap<Text, string>;

function collectTexts(root: Node): Text[] {
  const walker = root.ownerDocument?.createTreeWalker(root, 4);
  const texts: Text[] = [];
  while (walker?.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** Reads the texts below an element, for `traceOrigin` to compare with. */
export function readTexts(root: Element): BaseTexts {
  return new Map(collectTexts(root).map((text) => [text, text.data]));
}

/** A parser drops the first line break in here: a mark would hold it. */
function opensPre({ data, parentElement }: Text): boolean {
  return data.startsWith('\n') && parentElement?.closest('pre') !== null;
}

/** `sanitize` trims its HTML, where text without an element may stand at either end. */
function trimEdges(body: Element): void {
  for (const [edge, space] of [
    ['firstChild', /^[^\S\u00a0]+/u],
    ['lastChild', /(?<![^\S\u00a0])[^\S\u00a0]+$/u],
  ] as const)
    for (let node = body[edge]; node && node.nodeType !== 1; node = body[edge]) {
      if (node.nodeType === 3) (node as Text).data = (node as Text).data.replace(space, '');
      if (node.nodeType === 3 && (node as Text).data) break;
      node.remove();
    }
}

interface Measured {
  /** Where each text comes to stand in the text of the HTML that is made of the body. */
  readonly starts: ReadonlyMap<Text, number>;
  readonly length: number;
}

function measureTexts(body: Element, texts: readonly Text[], window: WindowLike): Measured {
  const copy = body.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll(`[${MARK}]`)) element.removeAttribute(MARK);
  collectTexts(copy).forEach((text, index) => {
    if (!text.data.trim() || opensPre(text)) return;
    const mark = copy.ownerDocument.createElement('span');
    mark.setAttribute(MARK, String(index));
    text.replaceWith(mark);
    mark.append(text);
  });
  const starts = new Map<Text, number>();
  let length = 0;
  for (const { data, parentElement } of collectTexts(sanitizeToNodes(copy, window, MARK))) {
    const text = texts[Number(parentElement?.getAttribute(MARK) ?? -1)];
    if (text) starts.set(text, length);
    length += data.length;
  }
  return { starts, length };
}

function compare(text: Text, start: number, base: string, original: string): OriginStretch | null {
  const readings = findLeftOut(original, base);
  const end = start + text.data.length;
  // Something else than deleting was done to it: what the page says is all that can be told.
  if (!readings) return { start, end, base: original, readings: [] };
  if (base === text.data && readings.length === 0) return null;
  return { start, end, base, readings };
}

/**
 * Compares an article with its page: what every text of it says there, and where blocks were taken out
 * between them. Reads what is left of the page's own text nodes, so the pipeline need not tell.
 *
 * @param body - the body, ready to be sanitized; white space at its ends goes
 * @param bases - its texts before they were converted
 * @param gaps - where blocks were taken out
 */
export function traceOrigin(
  body: Element,
  bases: BaseTexts,
  places: TextPlaces,
  gaps: readonly Gap[],
  window: WindowLike,
): Origin {
  trimEdges(body);
  const texts = collectTexts(body);
  const { starts, length } = measureTexts(body, texts, window);
  const stretches: OriginStretch[] = [];
  const anchors: { readonly place: number; readonly at: number }[] = [];
  for (const text of texts) {
    const at = starts.get(text);
    const stood = places.get(text);
    if (at === undefined || !stood) continue;
    anchors.push({ place: stood.place, at });
    const stretch = compare(text, at, bases.get(text) ?? text.data, stood.original);
    if (stretch) stretches.push(stretch);
  }
  let next = 0;
  const open = gaps
    .filter(({ removal }) => !removal.kept)
    .sort((a, b) => a.place - b.place)
    .map(({ place, removal }) => {
      while ((anchors[next]?.place ?? Number.POSITIVE_INFINITY) <= place) next++;
      return { at: anchors[next]?.at ?? length, removal };
    });
  return { length, stretches, gaps: open };
}
