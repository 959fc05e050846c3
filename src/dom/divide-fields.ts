import { dropInvisible } from '../text/invisible.ts';
import type { Block } from './collect-blocks.ts';
import { type FieldMark, readFieldMark } from './read-field-marks.ts';
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
 * piece of a word divide nothing, and none parts a label from its value. What only the markup tells is
 * put into words: `<span class="author">`, the day of a `<time>`.
 */
export function divideFields({ run, text }: Block): string {
  if (text.length > LONGEST_LINE) return text;
  const marks = run.map(readFieldMark);
  const isMarked = marks.some((mark) => mark !== null);
  if (!isMarked && (run.length < 2 || !/[:：∶]|\d{4}/u.test(text))) return text;
  let divided = '';
  let before: ReadonlySet<Element> | null = null;
  let last: FieldMark | null = null;
  run.forEach((node, index) => {
    if (!node.data.trim()) {
      divided += ' ';
      return;
    }
    const holders = holdersOf(node);
    const mark = marks[index] ?? null;
    const begins = mark !== null && mark.element !== last?.element;
    const goesOn = mark !== null && !begins;
    const parts = (before && differ(before, holders)) || mark?.element !== last?.element;
    if (divided.trim() && parts && !goesOn && !/[:：∶]\s*$/u.test(divided)) divided += ' | ';
    if (begins && 'label' in mark && !/[:：∶]\s*$/u.test(divided)) divided += `${mark.label}:`;
    if (mark && 'day' in mark) divided += begins ? mark.day : '';
    else divided += node.data;
    before = holders;
    last = mark;
  });
  return dropInvisible(divided).replace(/\s+/gu, ' ').trim();
}
