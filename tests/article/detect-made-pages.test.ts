import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { detect } from '../../src/article/detect.ts';
import { readSignals } from '../../src/dom/read-signals.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { blockTexts, type CorpusArticle } from '../page-maker/article.ts';
import { makePage } from '../page-maker/make-page.ts';
import type { PageOptions } from '../page-maker/page.ts';
import { planPages } from '../page-maker/plan-pages.ts';

const PAGES = 64;

function kindOf(html: string): string {
  return detect(readSignals(new JSDOM(html).window.document)).kind;
}

/** The pages of a plan that are not found, named so that they can be made again. */
function missed(
  articles: readonly CorpusArticle[],
  seed: number,
  change: (html: string, options: PageOptions) => string,
): string[] {
  return planPages(articles, PAGES, seed)
    .filter((options) => kindOf(change(makePage(options).html, options)) !== 'spam')
    .map(({ article, variant, skin, seed }) => `${variant} ${skin} ${article.slug} ${seed}`);
}

/** Soup would be found by itself; some pages of the family have none. */
const withoutSoup = (html: string) =>
  html.replace(/<div id="\w+" class="pl_css_ganrao".*?<\/div>(?=\n|$)/gmsu, '');
const withoutTitle = (html: string) =>
  html
    .replace(/<title>.*?<\/title>/su, '<title>正文</title>')
    .replace(/<meta name="(?:keywords|description)"[^>]*>/gu, '')
    .replace(/<h1><a .*?<\/h1>/su, '');
const withoutFooter = (html: string) =>
  html
    .replace(/<footer><div class="friendship.*?<\/footer>/su, '')
    .replace(/<div style="position:fixed;left.*?<\/div>/su, '');

/** What has been parsed when a share of the body is loaded. */
function loadedTo(html: string, share: number): string {
  const body = html.indexOf('<body>') + 6;
  return html.slice(0, body + Math.round((html.length - body) * share));
}

/** The first `han` characters of an article, in one paragraph. */
function startOf(article: CorpusArticle, blocks: number): CorpusArticle {
  return { ...article, blocks: article.blocks.slice(0, blocks) };
}

/** Han of an article that shows by itself how it was made; of a short one the frame has to tell. */
const TELLING = 550;

function lengthOf({ blocks }: CorpusArticle): number {
  return (
    blocks
      .flatMap(blockTexts)
      .join('')
      .match(/\p{Script=Han}/gu)?.length ?? 0
  );
}

describe('every variant is found', { timeout: 60_000 }, () => {
  const all = loadCorpus();
  const corpus = all.filter((article) => lengthOf(article) > TELLING);

  test('on whole pages', () => expect(missed(all, 1, (html) => html)).toEqual([]));

  test('without soup and without the link farm', () =>
    expect(missed(corpus, 2, (html) => withoutFooter(withoutSoup(html)))).toEqual([]));

  test.each([0.5, 0.3])('without soup, where %d of the page is loaded', (share) =>
    expect(missed(corpus, 3, (html) => loadedTo(withoutSoup(html), share))).toEqual([]),
  );

  test.each([1, 2, 3])('on pages of %i blocks, without soup', (blocks) => {
    const names = missed(
      corpus.map((article) => startOf(article, blocks)),
      4,
      withoutSoup,
    );
    // One block of variant D may show nothing but the 於 that a writer has too.
    expect(names.filter((name) => blocks > 1 || !name.startsWith('D '))).toEqual([]);
  });

  test('without junk title and soup, by the text and the link farm', () =>
    expect(missed(corpus, 5, (html) => withoutTitle(withoutSoup(html)))).toEqual([]));

  test('without anything but the text, where there are readings', () => {
    const bare = (html: string) => withoutFooter(withoutTitle(withoutSoup(html)));
    expect(missed(corpus, 6, bare).filter((name) => !name.startsWith('C '))).toEqual([]);
  });
});

test('the same pages, undisguised, are plain', () => {
  const page = makePage({
    article: loadCorpus()[0] as CorpusArticle,
    variant: 'C',
    skin: 'portal',
    seed: 3,
  });
  const { paragraphs, title } = page.truth;
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
  expect(kindOf(`<title>${title}</title><body><h1>${title}</h1>${body}`)).toBe('plain');
});
