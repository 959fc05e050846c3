/** What swells a saved page and is no text of it. */
const BALLAST = [
  /<!--.*?-->/gsu,
  /<(script|style|svg|noscript|template)\b.*?<\/\1\s*>/gisu,
  /(["'])data:[^"']{1000,}\1/giu,
];

/** Takes out of a large page what is no text: scripts, styles, drawings, pictures written out. */
export function lightenHtml(html: string): string {
  return BALLAST.reduce((left, pattern) => left.replace(pattern, ''), html);
}
