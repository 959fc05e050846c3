import { findLayoutBreaks } from '../../text/find-layout-breaks.ts';
import { seamOf } from '../../text/join-broken-lines.ts';
import { childNodes } from '../child-nodes.ts';
import { isBlockElement } from '../text-runs.ts';
import { toFragment } from '../to-fragment.ts';
import { type FoundLine, linesBetweenBreaks, linesInBlocks } from './find-lines.ts';
import { writeBreaks } from './write-breaks.ts';

const SHOW_TEXT = 4;

/**
 * Joins the lines that only a layout broke: by `<br>`, in a text of preformatted prose, or by laying
 * each out in a block of its own. What lies outside the selection is still there, since a part of a
 * line does not show how wide it is.
 *
 * @param root - changed in place
 * @param selected - its text nodes that were selected; what one is divided into is added
 */
export function joinLines(root: Element, selected: Set<Text>): void {
  for (const pre of root.querySelectorAll('pre'))
    if (isProse(pre)) for (const text of textsIn(pre)) writeBreaks(text, selected);
  const holders = new Set(Array.from(root.querySelectorAll('br'), (br) => blockOf(br, root)));
  for (const holder of holders) {
    if (holder.closest('pre') && !isProse(holder)) continue;
    joinOf(linesBetweenBreaks(holder) ?? [], ({ start }, goesOn) => {
      if (goesOn) start?.remove();
    });
  }
  for (const group of linesInBlocks(root)) {
    let block = group[0]?.start;
    joinOf(group, ({ start }, goesOn) => {
      if (!goesOn) block = start;
      else if (block && start) moveInto(block, start);
    });
  }
}

/** Does what is to be done with every line but the first; `join` takes the place of its start. */
function joinOf(
  lines: readonly FoundLine[],
  join: (line: FoundLine, goesOn: boolean) => void,
): void {
  const laid = lines.map(({ texts, isWhole }) => ({ text: textOf(texts), isWhole }));
  const breaks = findLayoutBreaks(laid);
  if (!breaks.includes(true)) return;
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (!before) return;
    if (breaks[i]) sew(before.texts, line.texts);
    join(line, breaks[i] ?? false);
  });
}

/** Puts the two sides of a seam together. */
function sew(before: readonly Text[], after: readonly Text[]): void {
  for (const text of [...before].reverse()) {
    text.data = text.data.trimEnd();
    if (text.data) break;
  }
  for (const text of after) {
    text.data = text.data.trimStart();
    if (text.data) break;
  }
  const last = before.findLast(({ data }) => data);
  if (!last) return;
  const seam = seamOf(textOf(before), textOf(after));
  last.data = seam === null ? last.data.slice(0, -1) : last.data + seam;
}

/** The first break of the source is behind a `<br>`; the others are only spaces. */
function textOf(texts: readonly Text[]): string {
  return texts
    .map(({ data }) => data)
    .join('')
    .replace(/[\r\n]+/gu, ' ')
    .replace(/^[ \t]+/u, '')
    .trimEnd();
}

/** A block that mail programs end by a `<br>` would keep its line by that. */
function moveInto(block: Element, next: Element): void {
  let last = block.lastElementChild;
  while (last?.lastElementChild) last = last.lastElementChild;
  if (last?.localName === 'br') last.remove();
  block.append(toFragment(block.ownerDocument, childNodes(next)));
  next.remove();
}

/** The block, or the whole of `root`, that a line stands in. */
function blockOf(br: Element, root: Element): Element {
  let element = br.parentElement;
  while (element && element !== root && !isBlockElement(element)) element = element.parentElement;
  return element ?? root;
}

function textsIn(element: Element): Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** More Han than code could have in its comments; a listing keeps its lines. */
function isProse(pre: Element): boolean {
  const text = pre.textContent ?? '';
  if (pre.closest('code') || pre.querySelector('code')) return false;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han * 2 > text.replace(/\s/gu, '').length;
}
