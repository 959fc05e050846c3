import { MIXED_WORDS, NATIVE_FORMS, TELLING } from './data/mixed-words.ts';

/** Which hand a character shows by its neighbours: the disguise's, a Traditional writer's, or none. */
export type Hand = 'disguise' | 'native' | null;

/** The four lists of neighbours, by character; the character itself comes first. */
let rules: Map<string | undefined, string[]> | undefined;

/**
 * Judges one telling character.
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

const TELLING_CHARACTER = new RegExp(`[${TELLING}${NATIVE_FORMS}]`, 'g');

/** Brackets without Han, and invisible characters: readings must not part the characters of a word. */
const BETWEEN = /[([（][^\u3400-\u9fff()（）]{1,30}[)\]）]|[\u200b-\u200f\ufeff]/g;

/** How many words of a text only the disguise writes, and how many characters it never makes. */
export function countHands(text: string): { mixedWords: number; nativeForms: number } {
  const base = text.replace(BETWEEN, '');
  let mixedWords = 0;
  let nativeForms = 0;
  for (const { 0: character, index } of base.matchAll(TELLING_CHARACTER)) {
    const hand = judgeHand(base[index - 1] ?? ' ', character, base[index + 1] ?? ' ');
    if (hand === 'disguise') mixedWords++;
    else if (hand) nativeForms++;
  }
  return { mixedWords, nativeForms };
}

/** How many words a text holds that only the disguise writes. Telling where the text is Traditional as a whole. */
export function countMixedWords(text: string): number {
  return countHands(text).mixedWords;
}
