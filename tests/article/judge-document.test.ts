import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { judgeDocument } from '../../src/article/judge-document.ts';
import { judgeKind } from '../../src/article/judge-kind.ts';
import { glanceAt } from '../../src/dom/glance-at.ts';
import { readSignals } from '../../src/dom/read-signals.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { makePage } from '../page-maker/make-page.ts';
import { planPages } from '../page-maker/plan-pages.ts';

const NEGATIVES = new URL('../negatives/', import.meta.url);
const PAGES = new URL('../pages/', import.meta.url);

const { DOMParser } = new JSDOM('').window;
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const negatives = readdirSync(NEGATIVES)
  .filter((name) => name.endsWith('.html'))
  .map((name) => ({ name, html: readFileSync(new URL(name, NEGATIVES), 'utf8') }));

const ARTICLE = `<p>${'渡口的雾还没有散开，船夫已经在等。'.repeat(12)}</p>`;
const JUNK_LINE = '国产精品久久久，亚洲人妻无码一区二区，丝袜少妇在线观看，'.repeat(3);

/** What a closer look finds, where a glance says that there is nothing. */
function missedBy(html: string): string | null {
  const document = parse(html);
  const glance = glanceAt(document);
  const kind = judgeKind(readSignals(document));
  // Han in a title or a script alone makes a page Chinese at a glance; there is nothing to do on it.
  const isMissed = glance === 'plain' ? /spam|annotated/.test(kind) : glance && glance !== kind;
  return isMissed ? `${glance}, not ${kind}: ${html}` : null;
}

describe('a glance lets nothing through that a closer look finds', { timeout: 60_000 }, () => {
  test.each(negatives)('$name', ({ html }) => {
    for (const share of [1, 0.75, 0.5])
      expect(missedBy(html.slice(0, html.length * share))).toBeNull();
  });

  test('on pages of the family, whole and half loaded', () => {
    const pages = [
      ...planPages(loadCorpus(), 40, 77).map((options) => makePage(options).html),
      ...readdirSync(PAGES, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => readFileSync(new URL(`${name}/source.html`, PAGES), 'utf8')),
    ];
    const missed = pages.flatMap((html) => [
      missedBy(html),
      missedBy(html.slice(0, html.length / 2)),
    ]);
    expect(missed.filter(Boolean)).toEqual([]);
  });

  const HANT = '這裡的人們說，後來的事情與會議無關，經過學習才發現問題。';
  const HANS = '这里的人们说，后来的事情与会议无关，经过学习才发现问题。';
  const WORDS = [
    '久久',
    '国产',
    '精品',
    'АⅤ',
    '在线观看',
    '高清',
    '少妇',
    'av',
    '，',
    ' - ',
    '_',
    'XXX',
  ];
  const READINGS = [
    '(guo)',
    '（chǎn）',
    '(zhi)(zhi)',
    '(WHO)',
    '(Wáng)',
    '(ㄍㄨㄛˊ)',
    '(gwok3)',
    '\u200b(yè)',
  ];
  const TAGS = ['p', 'b', 'a', 'li', 'h1', 'script', 'rt', 'td', 'span', 'i class="pl_css_ganrao"'];
  const text = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(HANT, HANS, '制造產業', '最后這里制造', '\n   ') },
    { weight: 2, arbitrary: fc.constantFrom(...READINGS) },
    {
      weight: 2,
      arbitrary: fc.array(fc.constantFrom(...WORDS), { maxLength: 9 }).map((w) => w.join('')),
    },
    fc.constantFrom(
      '以下内容您可能也会感兴趣',
      '&lt;tr id="y"&gt;',
      'An English sentence of its own.',
      'かな文字です',
    ),
  );
  const node = fc
    .tuple(fc.constantFrom(...TAGS), fc.array(text, { maxLength: 12 }))
    .map(([tag, parts]) => `<${tag}>${parts.join('')}</${tag.split(' ')[0]}>`);
  const title = fc.array(fc.oneof(text, fc.constantFrom(...WORDS)), { maxLength: 8 });

  test('on pages of whatever is telling, anywhere', () => {
    fc.assert(
      fc.property(title, title, fc.array(node, { maxLength: 25 }), (title, keywords, nodes) => {
        const head = `<title>${title.join('')}</title><meta name="keywords" content="${keywords.join('').replaceAll('"', '')}">`;
        expect(missedBy(`${head}<body>${nodes.join('')}`)).toBeNull();
      }),
      { numRuns: 600 },
    );
  });
});

// Half the negatives are near-misses, made to look suspect.
test('a glance is enough for the ordinary ones among the negatives', () => {
  const enough = negatives.filter(({ html }) => glanceAt(parse(html)));
  expect(enough.length).toBeGreaterThan(negatives.length * 0.45);
});

test('whether there is something to read is known where it was asked for', () => {
  const isReaderable = (html: string, glance = false) =>
    judgeDocument(parse(html), glance).isReaderable;
  const list = '<li><a href="/">一条很长很长的新闻标题，说的是别处的事情</a></li>'.repeat(40);
  expect(isReaderable(ARTICLE)).toBe(true);
  expect(isReaderable(ARTICLE, true)).toBe(false);
  expect(isReaderable(`<ul>${list}</ul>`)).toBe(false);
  expect(isReaderable(`<p>${'短标签</p><p>'.repeat(80)}</p>`)).toBe(false);
  // Links, soup and search phrases that are no links are nothing to read either.
  expect(isReaderable(`<p>${JUNK_LINE}</p>`.repeat(3))).toBe(false);
});
