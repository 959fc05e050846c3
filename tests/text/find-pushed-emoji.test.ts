import { describe, expect, test } from 'vitest';
import { findPushedEmoji, mayPushEmoji } from '../../src/text/find-pushed-emoji.ts';

function found(text: string): string[] {
  return findPushedEmoji(text).map(({ start, end }) => text.slice(start, end));
}

describe('findPushedEmoji', () => {
  test.each([
    ['經濟發😀展', ['😀']],
    ['經😀濟發👍展', ['😀', '👍']],
    ['經😀👍濟', ['😀👍']],
    ['經👍🏽濟', ['👍🏽']],
    ['經❤️濟', ['❤️']],
    ['經👩‍👩‍👧濟', ['👩‍👩‍👧']],
    ['共有😊3个', ['😊']],
    ['关于😊AI的', ['😊']],
  ])('%s holds %j', (text, emoji) => expect(found(text)).toEqual(emoji));

  test.each([
    '今天真好😀',
    '今天真好😀。',
    '今天真好。😀明天也好',
    '😀今天真好',
    '今天真好 😀 明天',
    '今天，😀明天',
    '“😀”是一个表情',
    '版权©所有',
    '商标™与®符号',
    '第1⃣步',
    '①②③',
    '★注意★事项',
    'a😀b',
    '',
  ])('%s holds none', (text) => expect(found(text)).toEqual([]));
});

describe('mayPushEmoji', () => {
  test.each([
    ['E: a tone on every other reading', 80, 41, true],
    ['too few to tell', 3, 1, false],
    ['A: no tone', 400, 0, false],
    ['B: all toned', 60, 60, false],
    ['no reading', 0, 0, false],
  ])('%s', (_, verified, toned, may) => expect(mayPushEmoji({ verified, toned })).toBe(may));
});
