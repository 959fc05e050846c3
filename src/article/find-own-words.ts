import type { Line } from './find-headline.ts';

/**
 * What a line's words were in the page's own characters: lines are read in Simplified. The words
 * themselves where no line holds them.
 */
export function findOwnWords(words: string | null, lines: readonly Line[]): string | null {
  if (!words) return words;
  for (const { block, text } of lines) {
    const at = text.indexOf(words);
    if (at >= 0 && text.length === block.text.length) {
      return block.text.slice(at, at + words.length);
    }
  }
  return words;
}
