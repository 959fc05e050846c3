import { hasHan } from '../../text/han.ts';
import { joinBrokenLines } from '../../text/join-broken-lines.ts';
import { isBlockElement } from '../text-runs.ts';
import { toFragment } from '../to-fragment.ts';

/** The lines of an element between its own `<br>`s; null where it holds blocks beside them. */
function linesOf(element: Element): string[] | null {
  const lines = [''];
  for (const child of element.childNodes) {
    if ((child as Element).localName === 'br') lines.push('');
    else if (child.nodeType === 1 && holdsBlock(child as Element)) return null;
    // The first break of the source is behind a `<br>`; the others are only spaces.
    else lines[lines.length - 1] += (child.textContent ?? '').replace(/[\r\n]+/gu, ' ');
  }
  return lines.map((line) => line.replace(/^[ \t]+|[ \t]+$/gu, ''));
}

function holdsBlock(element: Element): boolean {
  return isBlockElement(element) || [...element.getElementsByTagName('*')].some(isBlockElement);
}

/**
 * Joins the lines that only a layout broke, by `<br>` or in a text of preformatted prose. A paragraph
 * that is joined loses its inline markup.
 *
 * @param root - changed in place
 */
export function joinLines(root: Element): void {
  const holders = new Set(Array.from(root.querySelectorAll('br'), (br) => br.parentElement));
  for (const holder of holders) {
    const lines = holder && !holder.closest('pre') ? linesOf(holder) : null;
    if (!holder || !lines || lines.length < 3) continue;
    const joined = joinBrokenLines(lines.join('\n')).split('\n');
    if (joined.length === lines.length) continue;
    const { ownerDocument: document } = holder;
    const parts = joined.flatMap((line) => [
      document.createElement('br'),
      document.createTextNode(line),
    ]);
    holder.replaceChildren(toFragment(document, parts.slice(1)));
  }
  for (const pre of root.querySelectorAll('pre')) {
    const text = pre.textContent ?? '';
    // A listing keeps its lines, comments in Chinese or not.
    if (pre.querySelector('code, br') || !isProse(text)) continue;
    const joined = joinBrokenLines(text);
    if (joined !== text) pre.textContent = joined;
  }
}

/** More Han than code could have in its comments. */
function isProse(text: string): boolean {
  if (!hasHan(text)) return false;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han * 2 > text.replace(/\s/gu, '').length;
}
