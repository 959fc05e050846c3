import type { BaseText } from '../text/base-text.ts';
import { collectTextRuns, textOfRun } from './text-runs.ts';

/** Attributes whose text a reader gets to see. */
const ATTRIBUTES = ['alt', 'title'];

/**
 * Converts all text below an element, run by run: a phrase may cross elements (`<b>乾</b>隆`).
 *
 * @param root - changed in place; its annotations are already out
 * @param convert - e.g. `simplify`
 */
export function convertText(root: Element, convert: (text: BaseText) => string): void {
  for (const run of collectTextRuns(root)) {
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
