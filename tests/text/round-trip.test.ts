import simplifiedPhrases from 'opencc-js/dict/STPhrases';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import { describe, expect, test } from 'vitest';
import type { BaseText } from '../../src/text/base-text.ts';
import { makeSimplifier } from '../../src/text/simplify.ts';
import { createRandom } from '../page-maker/random.ts';
import { disguiseText } from '../page-maker/spammers-table.ts';

/** Characters that Simplified text does not have, and those that it has beside another. */
const TRADITIONAL = new Set(
  tsCharacters
    .split('|')
    .map((line) => line.split(' '))
    .filter(([from, to]) => from !== to && !'乾徵於藉沈覆'.includes(from ?? ''))
    .map(([from]) => from),
);

/** The words of a large dictionary; a few are written in the Traditional way even there. */
const WORDS = simplifiedPhrases
  .split('|')
  .map((line) => line.split(' ')[0] ?? '')
  .filter((word) => ![...word].some((character) => TRADITIONAL.has(character)));

/** Every word among words it never met: what looks like a phrase across their edges is none. */
function shuffled(seed: number): string[] {
  return createRandom(seed).sample(WORDS, WORDS.length);
}

function countWrong(text: string, disguised: string): { wrong: string[]; share: number } {
  const given = [...text];
  const back = [...makeSimplifier(disguised)(disguised as BaseText)];
  const wrong = given.flatMap((character, index) =>
    back[index] === character ? [] : [`${given.slice(index - 3, index + 4).join('')}`],
  );
  return { wrong, share: wrong.length / given.length };
}

describe('a dictionary’s words come back from the disguise', () => {
  test('there are enough of them', () => expect(WORDS.length).toBeGreaterThan(40_000));

  test.each([
    [1, false],
    [2, true],
  ])('shuffled by %i, over-converted: %s', (seed, over) => {
    const text = shuffled(seed).join('');
    const { wrong, share } = countWrong(text, disguiseText(text, over));
    expect(share, wrong.slice(0, 60).join(' ')).toBeLessThan(0.0003);
  });
});
