import type { BaseText } from '../text/base-text.ts';
import { foldSpace } from '../text/fold-space.ts';
import { isJunkTitle } from '../text/judge-junk-title.ts';
import { lettersOf } from '../text/letters-of.ts';
import { findDate } from '../text/parse-date.ts';
import { simplify } from '../text/simplify.ts';
import { stripAnnotations } from '../text/strip-annotations.ts';
import type { ArticleHead } from './read-head.ts';

const ARTICLE_TYPE = /(?:Article|Posting|Report)$/u;

function toText(value: unknown): string | null {
  if (typeof value === 'string') {
    const text = foldSpace(simplify(stripAnnotations(value) as BaseText));
    return text && !isJunkTitle(text) ? text : null;
  }
  if (Array.isArray(value)) return toText(value[0]);
  if (value !== null && typeof value === 'object')
    return toText((value as { name?: unknown }).name);
  return null;
}

function findArticleData(value: unknown): Record<string, unknown> | null {
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findArticleData(item);
      if (found) return found;
    }
    return null;
  }
  if (value === null || typeof value !== 'object') return null;
  const data = value as Record<string, unknown>;
  const type = Array.isArray(data['@type']) ? data['@type'].join(' ') : String(data['@type'] ?? '');
  if (ARTICLE_TYPE.test(type)) return data;
  return findArticleData(data['@graph'] ?? null);
}

/**
 * Reads headline, source, author and date from JSON-LD, `<meta>` and `<time>`, where they speak of this
 * article: the family writes its junk there too, and then nothing of it counts.
 *
 * @param title - the headline as the page shows it; empty where it shows none
 */
export function readStructuredHead(document: Document, title: string): ArticleHead | null {
  const meta = (name: string) =>
    document
      .querySelector(
        `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`,
      )
      ?.getAttribute('content') ?? null;
  let data: Record<string, unknown> | null = null;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      data ??= findArticleData(JSON.parse(script.textContent ?? ''));
    } catch {
      // A page's broken data is no data.
    }
  }
  const headline = toText(data?.headline ?? data?.name);
  const about = (own: string | null) =>
    own !== null &&
    (title === '' ||
      lettersOf(own).includes(lettersOf(title)) ||
      lettersOf(title).includes(lettersOf(own)));
  const trusted = about(headline) ? data : null;
  const published =
    toText(trusted?.datePublished) ??
    meta('article:published_time') ??
    meta('publishdate') ??
    meta('pubdate') ??
    document.querySelector('time[datetime]')?.getAttribute('datetime') ??
    document.querySelector('time')?.textContent ??
    toText(trusted?.dateModified) ??
    '';
  return {
    title: trusted ? headline : null,
    source: toText(trusted?.publisher),
    byline: toText(trusted?.author) ?? toText(meta('author')),
    editor: null,
    date: findDate(published)?.day ?? null,
    score: 0,
  };
}
