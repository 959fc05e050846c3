import { describe, expect, test } from 'vitest';
import { isStrangeTitle } from '../../src/text/judge-strange-title.ts';

const TEXT = '清晨六點，渡口的霧還沒有散開，第一班船已經靠在新修的石階旁邊。這座碼頭修了三年。';

describe('isStrangeTitle', () => {
  test.each(['_', ',', '，', '-', '|', '丨', '—', '/', ' I '])(
    'a list divided by %j',
    (separator) =>
      expect(
        isStrangeTitle(['完本小说下载', '国产电视剧', '手机游戏排行'].join(separator), TEXT),
      ).toBe(true),
  );

  test.each([
    ['of two phrases', '完本小说下载_国产电视剧'],
    ['in Traditional', '完本小說下載_國產電視劇_手機遊戲排行'],
    ['in characters that both scripts have', '清晨渡口_河上小城_修了三年'],
    ['of which the text speaks', '渡口石阶_新修石阶_第一班船_清晨渡口'],
    ['a headline', '河边小城修复老码头'],
    ['nothing', ''],
  ])('not one %s', (_, title) => expect(isStrangeTitle(title, TEXT)).toBe(false));
});
