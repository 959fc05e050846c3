import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readStructuredHead } from '../../src/article/read-structured-head.ts';
import { JUNK } from './spam-page.ts';

const TITLE = '河边小城修复老码头';

const ld = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

const ARTICLE = {
  '@type': 'NewsArticle',
  headline: '河邊小城修復老碼頭',
  datePublished: '2024-07-08T08:00:00+08:00',
  author: { '@type': 'Person', name: '王小明' },
  publisher: { '@type': 'Organization', name: '江城晚報' },
};

const NONE = { title: null, source: null, byline: null, date: null };
const ALL = { title: TITLE, source: '江城晚报', byline: '王小明', date: '2024-07-08' };

describe('readStructuredHead', () => {
  test.each<[string, string, Record<string, string | null>]>([
    ['JSON-LD', ld(ARTICLE), ALL],
    ['in a list', ld([{ '@type': 'WebSite' }, ARTICLE]), ALL],
    ['in a graph', ld({ '@graph': [{ '@type': 'WebPage' }, ARTICLE] }), ALL],
    ['of several types', ld({ ...ARTICLE, '@type': ['Thing', 'BlogPosting'] }), ALL],
    ['author as a string, several', ld({ ...ARTICLE, author: ['王小明', '李娜'] }), ALL],
    ['annotated', ld({ ...ARTICLE, headline: '河邊(bian)小城修復(fu)(fu)老碼頭' }), ALL],
    [
      'with a site’s name',
      ld({ ...ARTICLE, headline: `${TITLE}_江城新闻网` }),
      { date: '2024-07-08' },
    ],
    [
      'broken data before it',
      `<script type="application/ld+json">{"a":</script>${ld(ARTICLE)}`,
      ALL,
    ],
    [
      'a <time>',
      '<body><time datetime="2024-07-08T10:00">昨天</time>',
      { ...NONE, date: '2024-07-08' },
    ],
    ['a <time> in words', '<body><time>2024年7月8日</time>', { ...NONE, date: '2024-07-08' }],
    [
      'a <meta>',
      '<meta property="article:published_time" content="2024-07-08">',
      { ...NONE, date: '2024-07-08' },
    ],
    ['<meta> of an author', '<meta name="author" content="王小明">', { ...NONE, byline: '王小明' }],
    // None of it counts.
    ['of another article', ld({ ...ARTICLE, headline: '夏季供水时间调整的通知' }), NONE],
    ['junk', ld({ ...ARTICLE, headline: JUNK, name: JUNK }), NONE],
    ['of the page, not of an article', ld({ ...ARTICLE, '@type': 'WebPage' }), NONE],
    ['without a headline', ld({ ...ARTICLE, headline: undefined }), NONE],
    ['null', ld(null), NONE],
    [
      'a number for a name',
      ld({ '@type': 'Article', headline: 7, datePublished: 3, author: true }),
      NONE,
    ],
    ['junk for an author', `<meta name="author" content="${JUNK}">`, NONE],
    ['nothing', '', NONE],
  ])('%s', (_, head, expected) =>
    expect(readStructuredHead(new JSDOM(head).window.document, TITLE)).toMatchObject(expected),
  );

  test('where the page shows no headline, what the data says counts', () =>
    expect(readStructuredHead(new JSDOM(ld(ARTICLE)).window.document, '')).toMatchObject(ALL));
});
