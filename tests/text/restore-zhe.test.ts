import tsCharacters from 'opencc-js/dict/TSCharacters';
import tsPhrases from 'opencc-js/dict/TSPhrases';
import { describe, expect, test } from 'vitest';
import type { BaseText } from '../../src/text/base-text.ts';
import { simplify } from '../../src/text/simplify.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { blockTexts } from '../page-maker/article.ts';
import { disguiseText } from '../page-maker/spammers-table.ts';

describe('simplify: twice is as once', () => {
  const simplified = (text: string): string => simplify(text as BaseText);

  test('for every word of the dictionaries', () => {
    const words = [tsPhrases, tsCharacters]
      .flatMap((dictionary) => dictionary.split('|'))
      .map((line) => line.split(' ')[0] ?? '');
    // 薴 → 苧 → 苎: what the table makes of one rare character is the Traditional form of another.
    expect(words.filter((word) => simplified(simplified(word)) !== simplified(word))).toEqual([
      '薴',
    ]);
  });

  test('for the disguised text of every article', () => {
    for (const { blocks } of loadCorpus()) {
      const once = simplified(disguiseText(blocks.flatMap(blockTexts).join('\n')));
      expect(simplified(once)).toBe(once);
    }
  });
});
