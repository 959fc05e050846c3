import { describe, expect, test } from 'vitest';
import { READING_TABLE } from '../../src/text/data/reading-table.ts';
import { isSyllable } from '../../src/text/is-syllable.ts';

describe('isSyllable', () => {
  test.each(
    'a o e er ai ang eng wo yo yuan ying bo mo fo lo me ne te de zhi chi shi ri zi ci si ju qu xu jue nv lv nve lve nue lue dia lia nuan shuang zhuang chuang kuai guai xiong jiong shei zhei dei gei hei'.split(
      ' ',
    ),
  )('%s is one', (syllable) => expect(isSyllable(syllable)).toBe(true));

  test.each(
    'der main mm cm kg url www the x r m n ng hm v u i w y g jv qv xv bv fi fiao dv gi ki hi bua zhv sia rian lvn Guo guó guo2 guoguo'
      .split(' ')
      .concat('', ' guo', 'guo '),
  )('%j is none', (other) => expect(isSyllable(other)).toBe(false));

  test('knows every syllable of the reading table but interjections and the r of 儿', () => {
    const syllables = READING_TABLE.trim()
      .split('\n')
      .map((line) => line.split(' ')[0] ?? '');
    expect(syllables.length).toBeGreaterThan(390);
    expect(syllables.filter((syllable) => !isSyllable(syllable))).toEqual([
      'hng',
      'm',
      'n',
      'ng',
      'r',
    ]);
  });
});
