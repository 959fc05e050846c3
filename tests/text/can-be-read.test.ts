import { describe, expect, test } from 'vitest';
import { canBeRead } from '../../src/text/can-be-read.ts';

describe('canBeRead', () => {
  test.each([
    ['國', 'guo'],
    ['国', 'guo'],
    ['制', 'zhi'],
    ['業', 'ye'],
    ['〇', 'ling'],
    ['垚', 'yao'],
    ['氯', 'lv'],
    // One character, several readings.
    ['行', 'xing'],
    ['行', 'hang'],
    ['重', 'zhong'],
    ['重', 'chong'],
    ['率', 'lv'],
    ['率', 'shuai'],
    ['著', 'zhe'],
    ['著', 'zhu'],
    ['著', 'zhuo'],
    ['着', 'zhao'],
    ['了', 'le'],
    ['了', 'liao'],
    ['長', 'chang'],
    ['長', 'zhang'],
    ['得', 'dei'],
    ['都', 'du'],
    ['還', 'huan'],
    ['還', 'hai'],
    // The reading of the other form of the character.
    ['乾', 'gan'],
    ['后', 'hou'],
    ['麼', 'me'],
    ['綠', 'lv'],
    ['綠', 'lu'],
    // Colloquial ones which the spammers' table gives.
    ['儿', 'r'],
    ['兒', 'r'],
    ['兒', 'er'],
    ['誰', 'shei'],
    ['這', 'zhei'],
    ['哪', 'nei'],
    ['血', 'xie'],
    ['熟', 'shou'],
    ['露', 'lou'],
    // ü written as plain u.
    ['女', 'nv'],
    ['女', 'nu'],
    ['旅', 'lu'],
    ['旅', 'lyu'],
    ['略', 'lve'],
    ['略', 'lue'],
    ['虐', 'nue'],
  ])('%s can be read %s', (character, syllable) =>
    expect(canBeRead(character, syllable)).toBe(true),
  );

  test.each([
    ['國', 'guai'],
    ['國', 'gu'],
    ['中', 'guo'],
    ['詞', 'der'],
    ['函', 'main'],
    ['徑', 'r'],
    ['量', 'a'],
    ['克', 'g'],
    ['度', 'mm'],
    ['阿', 'alpha'],
    ['能', 'ai'],
    ['路', 'lv'],
    ['怒', 'nv'],
    ['国', 'Guo'],
    ['国', 'guó'],
    ['国', ''],
    ['', 'guo'],
    ['a', 'a'],
    ['の', 'de'],
    ['，', 'dou'],
  ])('%s cannot be read %s', (character, syllable) =>
    expect(canBeRead(character, syllable)).toBe(false),
  );
});
