/** What swells a saved page and is no text of it, from where it begins to where it ends. */
const BALLAST: readonly (readonly [begin: RegExp, end: RegExp])[] = [
  [/<!--/gu, /-->/gu],
  ...['script', 'style', 'svg', 'noscript', 'template'].map(
    (name) => [new RegExp(`<${name}\\b`, 'giu'), new RegExp(`</${name}\\s*>`, 'giu')] as const,
  ),
];

const WRITTEN_OUT = /(["'])data:[^"']{1000,}\1/giu;

/** What is never closed stays, and ends the search: each letter is looked at once, however many begin. */
function dropBetween(html: string, begin: RegExp, end: RegExp): string {
  let left = '';
  let from = 0;
  for (;;) {
    begin.lastIndex = from;
    const found = begin.exec(html);
    if (!found) break;
    end.lastIndex = found.index;
    if (!end.exec(html)) break;
    left += html.slice(from, found.index);
    from = end.lastIndex;
  }
  return left + html.slice(from);
}

/** Takes out of a large page what is no text: scripts, styles, drawings, pictures written out. */
export function lightenHtml(html: string): string {
  const light = BALLAST.reduce((left, [begin, end]) => dropBetween(left, begin, end), html);
  return light.replace(WRITTEN_OUT, '');
}
