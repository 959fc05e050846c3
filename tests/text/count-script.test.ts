import { describe, expect, test } from 'vitest';
import { countMixedWords } from '../../src/text/count-mixed-words.ts';
import { countScript, isCommonTraditional, judgeScript } from '../../src/text/count-script.ts';
import { COMMON_TRADITIONAL } from '../../src/text/data/common-traditional.ts';
import { countHan, hasHan } from '../../src/text/han.ts';
import { countTraditional, isTraditional } from '../../src/text/traditional.ts';

describe('countScript', () => {
  test.each([
    ['', [0, 0, 0, 0, 0, 0]],
    ['国家', [2, 0, 1, 0, 0, 0]],
    ['國家', [2, 1, 0, 0, 0, 0]],
    ['國 家, 12!', [2, 1, 0, 0, 0, 0]],
    ['日本のカメラ', [2, 0, 0, 4, 0, 0]],
    ['한국어 國', [1, 1, 0, 0, 3, 0]],
    ['AI 技术 éß', [2, 0, 1, 0, 0, 4]],
    ['𠮷〇', [2, 0, 0, 0, 0, 0]],
  ] as const)('%j', (text, [han, traditional, simplified, kana, hangul, letters]) =>
    expect(countScript(text)).toEqual({ han, traditional, simplified, kana, hangul, letters }),
  );
});

describe('judgeScript', () => {
  test.each([
    ['我国制造业高质量发展', 'hans'],
    ['我國制造業高質量發展', 'hant'],
    ['著名的著作', 'hans'],
    ['常用字里，爱(愛)、国(國)、学(學)都是简化而来的', 'hans'],
    ['常用字裡，愛(爱)、國(国)、學(学)都是簡化而來的', 'hant'],
    ['国家AI技术and more', 'hans'],
    ['他引用了《かな》一書，說這是日本的傳統', 'hant'],
    ['私はカメラを買いました', 'not-chinese'],
    ['東京都は新しい計画を発表した', 'not-chinese'],
    ['안녕하세요 한국어', 'not-chinese'],
    ['An ordinary article that mentions 北京 once', 'not-chinese'],
    ['', 'not-chinese'],
    ['12345 😀', 'not-chinese'],
  ])('%s is %s', (text, script) => expect(judgeScript(countScript(text))).toBe(script));
});

describe('isCommonTraditional', () => {
  test.each(['國', '來', '這', '說'])('%s', (one) => expect(isCommonTraditional(one)).toBe(true));
  test.each(['国', '着', '著', '后', '干', '人', 'a'])('not %s', (one) =>
    expect(isCommonTraditional(one)).toBe(false),
  );
  test('its list holds each character once, and no Simplified one', () => {
    const all = [...COMMON_TRADITIONAL];
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((one) => !isTraditional(one))).toEqual([]);
  });
});

describe('isTraditional', () => {
  test.each(['國', '產', '著', '裡', '臺', '準'])('%s', (one) =>
    expect(isTraditional(one)).toBe(true),
  );
  test.each(['国', '着', '后', '里', '制', '垚', '犇', 'a', ''])('not %j', (one) =>
    expect(isTraditional(one)).toBe(false),
  );
  test('counts them', () => expect(countTraditional('我國着力產业')).toBe(2));
});

describe('countHan and hasHan', () => {
  test.each([
    ['', 0],
    ['abc', 0],
    ['國a家', 2],
    ['𠮷〇々', 3],
    ['かな', 0],
  ])('%j has %i', (text, count) => {
    expect(countHan(text)).toBe(count);
    expect(hasHan(text)).toBe(count > 0);
  });
});

describe('countMixedWords', () => {
  test.each([
    ['這里', 1],
    ['先后制造骨干多措并舉', 4],
    ['以后建筑研制復雜', 4],
  ])('%s has %i', (text, count) => expect(countMixedWords(text)).toBe(count));
  test.each(['這裡', '先後', '製造', '骨幹', '多措並舉', '皇后', '這里程', '公里'])(
    '%s has none',
    (text) => expect(countMixedWords(text)).toBe(0),
  );
});
