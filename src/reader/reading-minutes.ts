/** Chinese characters that a practised reader takes in within a minute. */
const CHARACTERS_A_MINUTE = 400;

/** Minutes to read a text of so many characters; never none. */
export function readingMinutes(characters: number): number {
  return Math.max(1, Math.round(characters / CHARACTERS_A_MINUTE));
}
