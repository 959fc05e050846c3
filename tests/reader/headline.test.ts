import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/reader/format-date.ts';
import { readingMinutes } from '../../src/reader/reading-minutes.ts';
import { splitWords } from '../../src/reader/split-words.ts';

describe('splitWords', () => {
  it.each([
    '“十五五”规划每日观察：9个热点问题，如何推动制造业高质量发展',
    'Qingdu：a reader 阅读器 2.0',
    '🙂河',
    '',
  ])('loses nothing of %j', (text) => expect(splitWords(text, 'zh-Hans').join('')).toBe(text));

  it('ends no line within a word, before a mark or before a single character', () => {
    expect(splitWords('推动制造业发展，研究河流的历史', 'zh-Hans')).toEqual([
      '推动',
      '制造业',
      '发展，研究',
      '河流的',
      '历史',
    ]);
  });
});

describe('readingMinutes', () => {
  it.each([
    [0, 1],
    [100, 1],
    [400, 1],
    [3240, 8],
  ])('%i characters take %i', (characters, minutes) =>
    expect(readingMinutes(characters)).toBe(minutes),
  );
});

describe('formatDate', () => {
  it.each([
    ['2024-07-08', '2024年7月8日'],
    ['2024-13-45', '2024-13-45'],
    ['去年', '去年'],
  ])('%s is shown as %s', (date, shown) => expect(formatDate(date, 'zh-Hans')).toBe(shown));
});
