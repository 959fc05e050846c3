import type { Stretch } from './stretch.ts';

/** One emoji: with a presentation selector, skin tone or joined parts; not signs like ©. */
const EMOJI =
  '(?:\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f)(?:\\p{Emoji_Modifier}|\\ufe0f|\\u200d\\p{Extended_Pictographic})*';

const PUSHED = new RegExp(
  `(?<=[\\p{Script=Han}])(?:${EMOJI})+(?=[\\p{Script=Han}\\p{L}\\p{N}])`,
  'gu',
);

/**
 * Finds emoji that stand inside running text, between two Han characters: variant E pushes them into
 * words. An author's own stand at the end of a sentence, or beside punctuation.
 *
 * @param text - one line, its readings already out
 */
export function findPushedEmoji(text: string): Stretch[] {
  return [...text.matchAll(PUSHED)].map(({ index, 0: emoji }) => ({
    start: index,
    end: index + emoji.length,
  }));
}
