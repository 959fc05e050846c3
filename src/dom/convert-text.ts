import type { BaseText } from '../text/base-text.ts';
import { collectTextRuns, type TextRun, textOfRun } from './text-runs.ts';

/** Attributes whose text a reader gets to see. */
const ATTRIBUTES = ['alt', 'title'];

/** Elements whose text means what it is spelled as. */
const CODE = 'code, pre, kbd, samp, var, tt';

/**
 * Converts all text below an element, run by run: a phrase may cross elements (`<b>乾</b>隆`).
 *
 * @param root - changed in place; its annotations are already out
 * @param convert - e.g. `simplify`
 * @param options - `code`: whether text in code is converted as well; a disguise spared none
 */
export function convertText(
  root: Element,
  convert: (text: BaseText) => string,
  { code = true }: { readonly code?: boolean } = {},
): void {
  const runs = collectTextRuns(root);
  for (const run of code ? runs : runs.flatMap(outsideCode)) {
    const text = textOfRun(run);
    const converted = convert(text as BaseText);
    if (converted === text) continue;
    if (converted.length !== text.length) {
      // Surrogate pairs moved the offsets: phrases across elements are lost, nothing else.
      for (const node of run) node.data = convert(node.data as BaseText);
      continue;
    }
    let offset = 0;
    for (const node of run) {
      const end = offset + node.data.length;
      node.data = converted.slice(offset, end);
      offset = end;
    }
  }
  for (const attribute of ATTRIBUTES)
    for (const element of root.querySelectorAll(`[${attribute}]`))
      element.setAttribute(attribute, convert((element.getAttribute(attribute) ?? '') as BaseText));
}

/** The parts of a run that are no code. */
function outsideCode(run: TextRun): TextRun[] {
  const parts: Text[][] = [[]];
  for (const node of run) {
    if (node.parentElement?.closest(CODE)) parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts.filter((part) => part.length > 0);
}
