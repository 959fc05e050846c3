import { JSDOM } from 'jsdom';
import { cleanPage } from '../../src/article/clean-page.ts';
import type { Article, CleanOptions, Outcome } from '../../src/article/types.ts';

export const PAGE = 'http://news.example/a/b.html';

/** What the pipeline makes of a page's HTML. */
export function clean(html: string, options?: CleanOptions): Outcome {
  return cleanPage({ document: new JSDOM(html).window.document, url: PAGE }, options);
}

/** What it makes of a page of plain text, as a browser shows one. */
export function cleanText(text: string, options?: CleanOptions): Outcome {
  const { document } = new JSDOM('<!doctype html><pre></pre>').window;
  const pre = document.querySelector('pre');
  if (pre) pre.textContent = text;
  return cleanPage({ document, url: null, plainText: true }, options);
}

/** The article, where there has to be one. */
export function articleOf(outcome: Outcome): Article {
  if (!outcome.ok) throw new Error(`no article: ${outcome.reason}`);
  return outcome.article;
}
