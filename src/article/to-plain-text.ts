import type { Article } from './types.ts';

/** Headline, meta line and body as plain text, paragraphs separated by a blank line. */
export function toPlainText(article: Article): string {
  const meta = [article.source, article.byline, article.date].filter(Boolean).join('  ');
  return [article.title, meta, ...article.paragraphs].filter(Boolean).join('\n\n');
}
