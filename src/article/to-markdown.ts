import TurndownService from 'turndown';
import type { Article } from './types.ts';

/**
 * The article as Markdown: the headline, a line of source, author and date, the body.
 *
 * @param body - the article's `html`, parsed: turndown walks nodes, so it needs no parser of its own
 */
export function toMarkdown(article: Article, body: HTMLElement): string {
  const turndown = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
  });
  const meta = [article.source, article.byline, article.date].filter(Boolean).join('  ');
  const head = article.title ? [`# ${turndown.escape(article.title)}`] : [];
  return `${[...head, ...(meta ? [turndown.escape(meta)] : []), turndown.turndown(body)].join('\n\n')}\n`;
}
