import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { Converter } from 'opencc-js';
import type { Outcome, PageInput } from '../../src/article/types.ts';

/** What a chain of tools made of a page. */
export interface ChainResult {
  readonly title: string;
  readonly source: string | null;
  readonly byline: string | null;
  readonly date: string | null;
  readonly paragraphs: readonly string[];
  readonly html: string;
}

/** A chain gives null where it finds no article. */
export type Chain = (html: string, url: string) => ChainResult | null;

const toSimplified = Converter({ from: 't', to: 'cn' });

/** The regex that comes to mind first; it also eats what an author put in parentheses. */
const NAIVE_READING = /\([a-zA-Zāáǎàōóǒòēéěèīíǐìūúǔùüǘǚǜńňǹɡüv]+\)/g;

/** A document of its own for one chain; broken styles of a page are nobody's concern here. */
export function parsePage(html: string, url: string): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

/** Readability, then conversion by phrases. */
export const readabilityChain: Chain = (html, url) => {
  const parsed = new Readability(parsePage(html, url)).parse();
  if (!parsed) return null;
  const convert = (text: string | null | undefined): string | null =>
    text ? toSimplified(text).trim() : null;
  return {
    title: convert(parsed.title) ?? '',
    source: convert(parsed.siteName),
    byline: convert(parsed.byline),
    date: parsed.publishedTime?.slice(0, 10) ?? null,
    paragraphs: [convert(parsed.textContent) ?? ''],
    html: parsed.content ?? '',
  };
};

/** The naive regex over the page's source, then the same. */
export const regexChain: Chain = (html, url) =>
  readabilityChain(html.replace(NAIVE_READING, ''), url);

/** The pipeline of this project. */
export async function loadOurChain(): Promise<Chain> {
  const path = '../../src/article/clean-page.ts';
  // By a name the compiler does not follow: the bench measures the others where the pipeline fails to load.
  const { cleanPage } = (await import(path)) as { cleanPage: (page: PageInput) => Outcome };
  return (html, url) => {
    const outcome = cleanPage({ document: parsePage(html, url), url });
    return outcome.ok ? outcome.article : null;
  };
}
