import { Readability } from '@mozilla/readability';
import { foldSpace } from '../text/fold-space.ts';
import { findDate } from '../text/parse-date.ts';
import type { ExtractedArticle } from './extract-disguised.ts';

/**
 * Extracts the article of a page that is not of the family, as Readability gives it.
 *
 * @param document - consumed
 * @returns null where Readability finds no article
 */
export function extractOrdinary(document: Document): ExtractedArticle | null {
  const lang = document.documentElement.lang || null;
  const result = new Readability<Element>(document, {
    serializer: (node) => node as Element,
  }).parse();
  if (!result?.content) return null;
  const published = result.publishedTime ?? '';
  return {
    body: result.content,
    title: foldSpace(result.title ?? ''),
    source: null,
    byline: foldSpace(result.byline ?? '') || null,
    date: findDate(published)?.day ?? null,
    lang: result.lang ?? lang,
  };
}
