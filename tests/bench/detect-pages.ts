import { readdirSync, readFileSync } from 'node:fs';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { makePage } from '../page-maker/make-page.ts';
import { planPages } from '../page-maker/plan-pages.ts';

/** A page to time the detector on. */
export interface BenchPage {
  readonly name: string;
  readonly set: 'ordinary' | 'long' | 'near-miss' | 'huge' | 'spam';
  readonly html: string;
}

const NEGATIVES = new URL('../negatives/', import.meta.url);

const KINDS: Record<string, string> = JSON.parse(
  readFileSync(new URL('expected.json', NEGATIVES), 'utf8'),
);

/** Negatives that look like pages of the family on purpose. */
const LOOKS_LIKE_SPAM = /spam|soup|junk|list-title|film|stream|search|adult|lingerie/;

/** The negatives, each as it is; those with readings or with signs of the family are near-misses. */
function negativePages(): BenchPage[] {
  return readdirSync(NEGATIVES)
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({
      name,
      set:
        KINDS[name.slice(0, -5)] === 'annotated' || LOOKS_LIKE_SPAM.test(name)
          ? 'near-miss'
          : 'ordinary',
      html: readFileSync(new URL(name, NEGATIVES), 'utf8'),
    }));
}

/** A page whose body stands many times over. */
function repeatBody(html: string, times: number): string {
  const from = html.indexOf('>', html.indexOf('<body')) + 1;
  const to = html.lastIndexOf('</body>');
  return html.slice(0, from) + html.slice(from, to).repeat(times) + html.slice(to);
}

const GROWN = ['en-news', 'ja-news', 'hans-news', 'hans-lesson-every-character', 'hant-tw-news'];

/** What a page carries beside its text: a site's scripts, 100 KB of them. */
const SCRIPTS = `<script>${'var page = function (state) { return state; };'.repeat(2200)}</script>`;

/** Articles and lists of a usual length, with a usual page's scripts. */
function longPages(pages: readonly BenchPage[]): BenchPage[] {
  return pages
    .filter(({ set }) => set === 'ordinary')
    .map(({ name, html }) => ({
      name: `8 × ${name}`,
      set: 'long',
      html: repeatBody(html, 8).replace('</body>', `${SCRIPTS}</body>`),
    }));
}

/** Pages far larger than any article: the work on them must be bounded. */
function hugePages(pages: readonly BenchPage[]): BenchPage[] {
  return [
    ...pages
      .filter(({ name }) => GROWN.includes(name.slice(0, -5)))
      .map(({ name, html }) => ({
        name: `200 × ${name}`,
        set: 'huge' as const,
        html: repeatBody(html, 200),
      })),
    {
      name: '60,000 empty elements',
      set: 'huge',
      html: `<body>${'<div><span></span></div>'.repeat(30_000)}</body>`,
    },
    {
      name: 'plain text, 2 MB',
      set: 'huge',
      html: `<body><pre>${'清晨六点，渡口的雾还没有散开。\n'.repeat(45_000)}</pre></body>`,
    },
  ];
}

/** Made pages of the family, and long ones. */
function spamPages(count: number): BenchPage[] {
  return planPages(loadCorpus(), count, 11).map((options, index) => {
    const { html } = makePage(options);
    const times = index % 4 === 0 ? 12 : 1;
    return {
      name: `${times} × ${options.variant} ${options.skin} ${options.article.slug}`,
      set: 'spam',
      html: repeatBody(html, times),
    };
  });
}

/** Everything the bench runs over. */
export function benchPages(spamCount: number): BenchPage[] {
  const negatives = negativePages();
  return [...negatives, ...longPages(negatives), ...hugePages(negatives), ...spamPages(spamCount)];
}
