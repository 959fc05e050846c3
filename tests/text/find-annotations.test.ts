import { describe, expect, test } from 'vitest';
import { findAnnotations } from '../../src/text/find-annotations.ts';

/** Candidates in short: the base, then each syllable, an apostrophe where it carries a tone. */
function found(text: string): string {
  return findAnnotations(text)
    .map(
      ({ base, syllables }) =>
        base + syllables.map(({ toneless, toned }) => `:${toneless}${toned ? "'" : ''}`).join(''),
    )
    .join(' ');
}

describe('findAnnotations', () => {
  test.each([
    ['我(wo)國(guo)(guo)(guo)制造業(ye)', '我:wo 國:guo:guo:guo 業:ye'],
    ['目前中國(guó)大陸產(chǎn)品', "國:guo' 產:chan'"],
    ['會(huì )議', "會:hui'"],
    ['會( huì)議', "會:hui'"],
    ['會(\u3000huì\u00a0)議', "會:hui'"],
    ['國（guó）', "國:guo'"],
    ['國[guo]', '國:guo'],
    ['國［guo］', '國:guo'],
    ['國{guo}', '國:guo'],
    ['國｛guo｝', '國:guo'],
    ['國【guo】', '國:guo'],
    ['國〔guo〕', '國:guo'],
    ['國〖guo〗', '國:guo'],
    ['國﹙guo﹚', '國:guo'],
    ['國⁽guo⁾', '國:guo'],
    ['國(guo）', '國:guo'],
    ['國(guo2)', "國:guo'"],
    ['綠(lu:4)', "綠:lv'"],
    ['綠(lu:)', '綠:lv'],
    ['氯(lü)', '氯:lv'],
    ['綠(lǜ)', "綠:lv'"],
    ['率(lv)', '率:lv'],
    ['國(ɡuó)', "國:guo'"],
    ['國(gu\u200bo)', '國:guo'],
    ['國\u200b(guo)\ufeff(guo)', '國:guo:guo'],
    ['國(\u2060guo\u00ad)', '國:guo'],
    ['兒(r)', '兒:r'],
    ['𠮷(jí)', "𠮷:ji'"],
    ['〇(ling)', '〇:ling'],
    // What follows the readings is the author's.
    ['詞(ci)(der)', '詞:ci'],
    ['徑(jing)(r)(mm)', '徑:jing:r'],
    ['國(guo)(AI)(guo)', '國:guo'],
    // Judged later: only candidates.
    ['垚(yáo)', "垚:yao'"],
    ['變量(a)', '量:a'],
    ['別(biè)', "別:bie'"],
  ])('%s yields %s', (text, candidates) => expect(found(text)).toBe(candidates));

  test.each([
    '人工智能(AI)',
    '长度(mm)',
    '函数(main)',
    '德语冠词(der)',
    '张伟(化名)',
    '克(g)',
    '阿尔法(alpha)',
    '网站(example.com)',
    '王(Wang)',
    '国(Guó)',
    '中国(zhōng guó)',
    '中国(zhongguo)',
    '国(guo-)',
    '国(2)',
    '国()',
    '国( )',
    '国(guo',
    '国guo)',
    '(guo)国',
    'a(guo)',
    'の(no)',
    '国，(guo)',
    '国 (guo)',
    '国\n(guo)',
    '国((guo))',
    '国<guo>',
    '国"guo"',
    'plain text without any',
    '',
  ])('%j yields nothing', (text) => expect(found(text)).toBe(''));

  test('gives offsets that cut out bracket and invisible characters, and the base before them', () => {
    const text = '他𠮷國\u200b(guo)(ɡuó )制(zhi)。';
    const pieces = findAnnotations(text).map(({ base, at, syllables }) => [
      text.slice(at, at + base.length),
      ...syllables.map(({ start, end }) => text.slice(start, end)),
    ]);
    expect(pieces).toEqual([
      ['國', '\u200b(guo)', '(ɡuó )'],
      ['制', '(zhi)'],
    ]);
  });

  test('is not slowed by a long run of brackets that never close', () => {
    const start = performance.now();
    findAnnotations(`國${'(guo'.repeat(50_000)}`);
    findAnnotations(`國${'(\u200b\u200b'.repeat(50_000)}`);
    findAnnotations(`國(${' '.repeat(50_000)}`);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
