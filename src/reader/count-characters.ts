/** Characters that are not white space; one beyond the basic plane counts once. */
export function countCharacters(text: string): number {
  // Without an array of all of them: a text may have millions.
  const compact = text.replace(/\s+/gu, '');
  return compact.length - (compact.match(/[\u{10000}-\u{10ffff}]/gu)?.length ?? 0);
}
