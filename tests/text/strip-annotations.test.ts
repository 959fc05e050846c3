import { describe, expect, test } from 'vitest';
import { stripAnnotations } from '../../src/text/strip-annotations.ts';

/** Enough of a variant for its readings to tell what page this is. */
const AROUND = {
  A: ['我(wo)國(guo)(guo)制(zhi)造業(ye)(ye)發(fa)展', '我國制造業發展'],
  B: ['目前中國(guó)大陸產(chǎn)品會(huì )議', '目前中國大陸產品會議'],
  D: ['於(yú)是我們(men)走(zǒu)到大(dà)門口(kǒu)', '於是我們走到大門口'],
  E: [
    '經濟發展(zhan)我們一(yī)同前進(jin)去看(kàn)一看風(feng)景真好(hǎo)',
    '經濟發展我們一同前進去看一看風景真好',
  ],
} as const;

const VARIANTS = Object.entries(AROUND);

describe('stripAnnotations', () => {
  test.each([
    ['我(wo)國(guo)(guo)制(zhi)(zhi)造業(ye)(ye)', '我國制造業'],
    ['目前中國(guó)大陸產(chǎn)品尚未普及化', '目前中國大陸產品尚未普及化'],
    ['會(huì )議', '會議'],
    ['國（guó）產［chǎn］會【huì】', '國產會'],
    ['國(guo2)產(chan3)', '國產'],
    ['綠(lu:4)率(lv)女(nv)旅(lu)略(lue)(lue)', '綠率女旅略'],
    ['國(ɡuó)\u200b', '國\u200b'],
    ['國\u200b(guó)', '國'],
    ['一會(huì)兒(r)(er)', '一會兒'],
    ['國(guo)(guo)(guo)(guo)(guo)', '國'],
  ])('%s becomes %s', (text, base) => expect(stripAnnotations(text)).toBe(base));

  test.each(VARIANTS)('variant %s', (_, [text, base]) => expect(stripAnnotations(text)).toBe(base));

  describe.each(VARIANTS)('on a page of variant %s', (_, [text, base]) => {
    test.each([
      '人工智能(AI)',
      '长度(mm)',
      '半径(r)',
      '变量(a)',
      '函数(main)',
      '德语冠词(der)',
      '张伟(化名)',
      '克(g)',
      '阿尔法(alpha)',
      '网站(example.com)',
      '氯化钠(NaCl)',
      '王(Wang)先生',
      '第三章(上)',
      '(guo)',
      'a(guo)',
      '中(guo)',
    ])('%s stays', (own) => {
      expect(stripAnnotations(text + own)).toBe(base + own);
      expect(stripAnnotations(own + text)).toBe(own + base);
    });

    test.each([
      ['冠詞(ci)(der)', '冠詞(der)'],
      ['函數(shu)(main)', '函數(main)'],
      ['半徑(jing)(r)', '半徑(r)'],
      ['變量(a)', '變量(a)'],
      ['長(chang)度(mm)', '長度(mm)'],
      ['張偉(wei)(化名)', '張偉(化名)'],
      ['網(wang)站(example.com)', '網站(example.com)'],
    ])('of %s the reading goes, the author’s word stays', (own, kept) =>
      expect(stripAnnotations(text + own)).toBe(base + kept),
    );
  });

  test.each(['A', 'B'] as const)('the author’s gloss of a rare character stays: %s', (variant) => {
    const [text, base] = AROUND[variant];
    const gloss = '李垚(yáo)和犇(bēn)';
    expect(stripAnnotations(text.repeat(5) + gloss)).toBe(base.repeat(5) + gloss);
  });

  test.each(['李垚(yáo)说', '垚(yáo)和犇(bēn)'])('%s alone is a gloss', (text) =>
    expect(stripAnnotations(text)).toBe(text),
  );
});
