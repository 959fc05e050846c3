/**
 * Words in the form that a character-by-character disguise leaves: 后 里 制 干 并 占 筑 stay as they are
 * beside characters that it does change. Neither Simplified nor Traditional text writes them so.
 */
const MIXED_WORDS =
  /[這哪]里(?!程)|里[邊頭]|[先隨]后|后[來續]|[之以最然]后|制[造藥]|研制|骨干|干部|并舉|建筑|筑[牢夢]|復[雜制]/gu;

/** How many such words a text holds. Only telling where the text is Traditional as a whole. */
export function countMixedWords(text: string): number {
  return text.match(MIXED_WORDS)?.length ?? 0;
}
