import { characterKinds, TELLING_FLAG } from './character-kinds.ts';
import { MIXED_WORDS, NATIVE_FORMS } from './data/mixed-words.ts';

/** Which hand a character shows by its neighbours: the disguise's, a Traditional writer's, or none. */
export type Hand = 'disguise' | 'native' | null;

/** The four lists of neighbours, by character; the character itself comes first. */
let rules: Map<string | undefined, string[]> | undefined;

/**
 * Judges one telling character. Neighbours are those of the base text: readings do not part them.
 *
 * @param before - the character before it, or a space at an edge of the text
 * @param after - the character behind it, or a space
 */
export function judgeHand(before: string, character: string, after: string): Hand {
  if (NATIVE_FORMS.includes(character)) return 'native';
  rules ??= new Map(MIXED_WORDS.map((line) => [line[0], line.split(' ')]));
  const [, follows = '', precedes = '', notAfter = '', notBefore = ''] = rules.get(character) ?? [];
  if (notAfter.includes(before) || notBefore.includes(after)) return null;
  return follows === '*' || follows.includes(before) || precedes.includes(after)
    ? 'disguise'
    : null;
}

/** How many words a text holds that only the disguise writes. Telling where the text is Traditional as a whole. */
export function countMixedWords(text: string): number {
  const kinds = characterKinds();
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    if (!((kinds[text.charCodeAt(i)] ?? 0) & TELLING_FLAG)) continue;
    if (judgeHand(text[i - 1] ?? ' ', text[i] ?? ' ', text[i + 1] ?? ' ') === 'disguise') count++;
  }
  return count;
}
