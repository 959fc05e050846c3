/** Lines are broken by a layout from this width on, in columns: a Han character takes two. */
const LEAST_WIDTH = 36;

/** A line that a layout broke is nearly as wide as the widest. */
const NEARLY_FULL = 0.86;

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;
const INDENT = /^(?:\u3000| {2,}|\t)/u;
const ITEM =
  /^\s*(?:[•·●○■□◆★※▪◦]|[-*+]\s|#{1,6}\s|>|\d{1,3}[.．、)）]|[（(][\d一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|第[\d一二三四五六七八九十百]{1,5}[章节条篇回]|\|)/u;
const SENTENCE_END = /[。！？…；：.!?;:][”’」』）)"']*$/u;

function widthOf(line: string): number {
  let width = 0;
  for (const character of line) width += WIDE.test(character) ? 2 : 1;
  return width;
}

/** Latin words need the space that the break stood for; Han needs none. */
function join(before: string, after: string): string {
  const next = after.trimStart();
  if (/\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(next)) return before.slice(0, -1) + next;
  const apart =
    /[\p{Script=Latin}\d,.;:!?%)]$/u.test(before) && /^[\p{Script=Latin}\d(]/u.test(next);
  return apart ? `${before} ${next}` : before + next;
}

/**
 * Joins the lines that only a layout broke, as in text copied out of a PDF or a mail. Paragraphs,
 * verses, dialogue and lists keep their lines: those are shorter than the text is wide, or begin with
 * an indent or a mark.
 */
export function joinBrokenLines(text: string): string {
  const lines = text.split(/\r\n?|\n/u).map((line) => line.trimEnd());
  const widths = lines.map(widthOf);
  const sorted = widths.filter((width) => width > 0).sort((a, b) => a - b);
  // The widest tenth may be what the layout could not break.
  const full = sorted[Math.floor(sorted.length * 0.9)] ?? 0;
  if (full < LEAST_WIDTH) return text;
  // Where paragraphs are indented, the end of a sentence at a line's end is only chance.
  const indented = lines.filter((line) => INDENT.test(line)).length >= 2;
  const joined: string[] = [];
  lines.forEach((line, index) => {
    const before = joined.at(-1);
    const goesOn =
      before !== undefined &&
      before !== '' &&
      line !== '' &&
      (widths[index - 1] ?? 0) >= full * NEARLY_FULL &&
      (widths[index - 1] ?? 0) <= full * 1.3 &&
      !INDENT.test(line) &&
      !ITEM.test(line) &&
      (indented || !SENTENCE_END.test(before));
    if (goesOn) joined[joined.length - 1] = join(before, line);
    else joined.push(line);
  });
  return joined.join('\n');
}
