import { JSDOM } from 'jsdom';
import { toHtmlFile } from '../article/to-html-file.ts';
import { toMarkdown } from '../article/to-markdown.ts';
import { toPlainText } from '../article/to-plain-text.ts';
import type { FileResult } from './clean-file.ts';

export const FORMATS = ['text', 'markdown', 'html', 'json'] as const;

/** How the terminal prints an article. */
export type Format = (typeof FORMATS)[number];

/**
 * What is printed on standard output for one result; nothing for a failure, but with `json`, which
 * prints one object a line in the order of the inputs.
 */
export function formatResult(result: FileResult, format: Format): string {
  if ('error' in result) {
    const { file, verdict, error } = result;
    return format === 'json' ? `${JSON.stringify({ file, verdict, error })}\n` : '';
  }
  const { file, outcome } = result;
  const { article, verdict, removals } = outcome;
  switch (format) {
    case 'text':
      return `${toPlainText(article)}\n`;
    case 'markdown':
      return toMarkdown(article, new JSDOM(article.html).window.document.body);
    case 'html':
      return toHtmlFile(article);
    case 'json': {
      const { title, source, byline, date, paragraphs, text, html } = article;
      return `${JSON.stringify({ file, verdict, title, source, byline, date, paragraphs, text, html, removals })}\n`;
    }
  }
}
