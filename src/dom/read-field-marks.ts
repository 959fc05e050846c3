import { isBlockElement } from './text-runs.ts';

/** What an element's markup says that its text is. */
export type FieldMark =
  | { readonly element: Element; readonly label: '作者' | '来源' }
  /** The day of a `<time>` that shows less of it: 7月8日. */
  | { readonly element: Element; readonly day: string };

const AUTHOR = /(?:^|[\s_-])(?:author|byline|writer)(?:$|[\s_-])/iu;
const SOURCE = /(?:^|[\s_-])(?:source|origin|laiyuan)(?:$|[\s_-])/iu;

/** A name is no longer; an element of that class around more text is a box, not a field. */
const LONGEST_NAME = 30;

function readMark(element: Element): FieldMark | null {
  const text = element.textContent ?? '';
  if (text.length > LONGEST_NAME) return null;
  if (element.localName === 'time') {
    const day = /^\d{4}-\d{2}-\d{2}/u.exec(element.getAttribute('datetime')?.trim() ?? '')?.[0];
    return day && !/\d{4}/u.test(text) ? { element, day } : null;
  }
  // What names itself needs no mark: `<span class="source">來源:晚報</span>`.
  if (/[:：∶]/u.test(text)) return null;
  const names = ['class', 'itemprop', 'rel'].map((name) => element.getAttribute(name) ?? '');
  if (AUTHOR.test(names.join(' '))) return { element, label: '作者' };
  return SOURCE.test(names.join(' ')) ? { element, label: '来源' } : null;
}

/** The mark of the innermost inline element around a text that has one, or null. */
export function readFieldMark(node: Text): FieldMark | null {
  for (let up = node.parentElement; up && !isBlockElement(up); up = up.parentElement) {
    const mark = readMark(up);
    if (mark) return mark;
  }
  return null;
}
