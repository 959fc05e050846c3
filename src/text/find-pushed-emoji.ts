import type { AnnotationProfile } from './profile-annotations.ts';
import type { Stretch } from './stretch.ts';

/** One emoji: with a presentation selector, skin tone or joined parts; not signs like ©. */
const EMOJI =
  '(?:\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f)(?:\\p{Emoji_Modifier}|\\ufe0f|\\u200d\\p{Extended_Pictographic})*';

/** Readings from which on their tones can be told apart by share. */
const ENOUGH = 6;

/**
 * Whether a page is of the variant that pushes emoji into words, E: it sets a tone on every other
 * reading. On the pages of the others an emoji is its author's.
 */
export function mayPushEmoji({
  verified,
  toned,
}: Pick<AnnotationProfile, 'verified' | 'toned'>): boolean {
  return verified >= ENOUGH && toned > verified * 0.15 && toned < verified * 0.85;
}

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
