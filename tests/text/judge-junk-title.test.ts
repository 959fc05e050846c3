import { describe, expect, test } from 'vitest';
import { isJunkTitle, readJunkTitle } from '../../src/text/judge-junk-title.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { junkTitle } from '../page-maker/junk.ts';
import { createRandom } from '../page-maker/random.ts';

const SEEDS = Array.from({ length: 300 }, (_, seed) => seed);

describe('isJunkTitle', () => {
  test('knows the lists of phrases that pages are given', () => {
    const titles = SEEDS.map((seed) => junkTitle(createRandom(seed)).text);
    expect(titles.filter((title) => !isJunkTitle(title))).toEqual([]);
  });

  test.each(['_', ',', '，', '-', '|', '丨', '—', '/', ' I ', ' '])('divided by %j', (separator) =>
    expect(isJunkTitle(['国产精品视频', '亚洲一区二区三区', '成人免费观看'].join(separator))).toBe(
      true,
    ),
  );

  test.each(['国产АV高清在线观看', '亚洲αv免费视频', '日韩精品Ⅴ在线播放'])(
    'with look-alike letters: %s',
    (title) => {
      expect(readJunkTitle(title).lookAlikes).toBe(1);
      expect(isJunkTitle(title)).toBe(true);
    },
  );

  test.each([
    '',
    '河边小城修复老码头',
    '“十五五”规划每日观察：9个热点问题，如何推动制造业高质量发展',
    // Headlines that speak of such things.
    '警方通报一起制作传播淫秽视频案',
    '专家谈如何防范未成年人沉迷短视频直播',
    '成人教育招生：免费试听，在线报名',
    '国产大飞机亚洲首航_高清图集_江城晚报',
    '日本动画字幕组的十年',
    '欧美与日韩市场对比：国产手机的机会',
    '高清视频播放器怎样选',
    '小说《午夜》在线阅读_茅盾作品_图书馆',
    '婷婷的香蕉树',
    '法院判决一起无码光碟销售案',
    '情侣装、制服、丝袜：服装厂的三条生产线',
    '免费观看国产纪录片的三个网站',
    'АБВ русский текст',
    'α粒子与β粒子',
    'Ⅴ级预警',
  ])('not %j', (title) => expect(isJunkTitle(title)).toBe(false));

  test('not one headline of the corpus, alone or with a site’s name', () => {
    for (const { title } of loadCorpus())
      for (const suffix of ['', '_江城新闻网', ' - 生活百科 | 免费在线阅读'])
        expect(isJunkTitle(title + suffix), title).toBe(false);
  });
});

describe('readJunkTitle', () => {
  test('counts phrases, words and what they cover', () => {
    expect(readJunkTitle('国产视频_日本动画')).toEqual({
      phrases: 2,
      words: 3,
      plainWords: 0,
      coverage: 6 / 8,
      lookAlikes: 0,
    });
    expect(readJunkTitle('')).toMatchObject({ words: 0, coverage: 0 });
  });
});
