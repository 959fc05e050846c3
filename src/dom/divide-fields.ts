import { dropInvisible } from '../text/invisible.ts';
import type { Block } from './collect-blocks.ts';
import { isBlockElement } from './text-runs.ts';

/** A line with fields is no longer than this; nothing else need be divided. */
const LONGEST_LINE = 400;

/** A label and its value in one element: `<span>來源:江城晚報</span>`. */
const OWN_FIELD = /[:：∶]\s*[^\s:：]/u;

/** A field, a time, or a link of more than a character that stands out in a word. */
function isHolder(element: Element): boolean {
  const text = element.textContent?.trim() ?? '';
  if (element.localName === 'a' || element.localName === 'time') return text.length > 1;
  return OWN_FIELD.test(text);
}

/** The inline elements around a text that hold something of their own. */
function holdersOf(node: Text): Set<Element> {
  const holders = new Set<Element>();
  for (let up = node.parentElement; up && !isBlockElement(up); up = up.parentElement)
    if (isHolder(up)) holders.add(up);
  return holders;
}

function differ(a: ReadonlySet<Element>, b: ReadonlySet<Element>): boolean {
  return a.size !== b.size || [...a].some((element) => !b.has(element));
}

/**
 * The text of a line with a bar wherever an element with a field of its own begins or ends: `來源:江城晚報`
 * and `點擊:12` may stand side by side in elements without a space between them. Elements around a
 * piece of a word divide nothing.
 */
export function divideFields({ run, text }: Block): string {
  if (run.length < 2 || text.length > LONGEST_LINE || !/[:：∶]|\d{4}/u.test(text)) return text;
  let divided = '';
  let before: ReadonlySet<Element> | null = null;
  for (const node of run) {
    if (!node.data.trim()) {
      divided += ' ';
      continue;
    }
    const holders = holdersOf(node);
    if (before && differ(before, holders)) divided += ' | ';
    divided += node.data;
    before = holders;
  }
  return dropInvisible(divided).replace(/\s+/gu, ' ').trim();
}
