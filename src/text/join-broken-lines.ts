import { findLayoutBreaks } from './find-layout-breaks.ts';

/**
 * What stands between two parts of a sentence that are put together: Latin words need the space that
 * the line break stood for, Han needs none. Both sides without white space at the seam.
 *
 * @returns null where a word was divided, whose hyphen goes
 */
export function seamOf(before: string, after: string): '' | ' ' | null {
  if (/\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after)) return null;
  const apart =
    /[\p{Script=Latin}\d,.;:!?%)]$/u.test(before) && /^[\p{Script=Latin}\d(]/u.test(after);
  return apart ? ' ' : '';
}

/** Joins the lines of a text that only a layout broke, see `findLayoutBreaks`. */
export function joinBrokenLines(text: string): string {
  const lines = text.split(/\r\n?|\n/u).map((line) => line.trimEnd());
  const goesOn = findLayoutBreaks(lines.map((line) => ({ text: line })));
  if (!goesOn.includes(true)) return text;
  const joined: string[] = [];
  lines.forEach((line, index) => {
    const before = joined.at(-1);
    if (!goesOn[index] || before === undefined) {
      joined.push(line);
      return;
    }
    const next = line.trimStart();
    const seam = seamOf(before, next);
    joined[joined.length - 1] = seam === null ? before.slice(0, -1) + next : before + seam + next;
  });
  return joined.join('\n');
}
