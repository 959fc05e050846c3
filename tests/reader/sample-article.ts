import type { Article } from '../../src/article/types.ts';
import type { Presentation } from '../../src/reader/types.ts';

export const PAGE_URL = 'http://news.example/a/1.html';

export const ARTICLE: Article = {
  title: '一条河的晚年',
  source: '南方人文',
  byline: '沈观澜',
  date: '2024-07-08',
  lang: 'zh-Hans',
  html: `
    <p>水从城外的山里下来，见<a href="#biao">下表</a>与<a href="https://example.org/river">县志</a>。</p>
    <p>一、河与城</p>
    <p>城与河是一种邻居的关系。</p>
    <table id="biao"><caption>店铺数</caption><tr><td>染坊</td><td>11</td></tr></table>
    <p>二、一笔账</p>
    <p>铺子是跟着水走的。<img src="http://news.example/map.png" alt="旧城地图"></p>
    <pre>print(1)</pre>`,
  paragraphs: ['水从城外的山里下来。', '一、河与城', '城与河是一种邻居的关系。'],
  text: '水从城外的山里下来。\n一、河与城\n城与河是一种邻居的关系。',
  length: 3240,
};

/** A view of the sample, or of one that differs from it. */
export function articleView(change: Partial<Article> = {}): Presentation {
  return {
    kind: 'article',
    pageScript: 'hant',
    hasReadings: false,
    article: { ...ARTICLE, ...change },
    verdict: { kind: 'spam', evidence: [] },
    removals: [],
    origin: null,
    options: { script: 'zh-Hans', removeReadings: false },
    url: PAGE_URL,
  };
}
