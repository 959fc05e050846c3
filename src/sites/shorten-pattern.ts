/** The shortest text that means the same pattern, for the eye: `*://example.com/*` → `example.com`. */
export function shortenPattern(pattern: string): string {
  const withoutScheme = pattern.replace(/^\*:\/\//u, '');
  return withoutScheme.replace(/^((?:https?:\/\/)?[^/]+)\/\*$/u, '$1');
}
