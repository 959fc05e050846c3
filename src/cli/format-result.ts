import { JSDOM } from 'jsdom';
import { saveAs } from '../article/export/forms.ts';
import type { FileResult } from './clean-file.ts';

export const FORMATS = ['text', 'markdown', 'html', 'json'] as const;

/** How the terminal prints an article: as the reader saves it, or all that is known of it. */
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
  if (format === 'json') {
    const { title, source, byline, date, paragraphs, text, html } = article;
    return `${JSON.stringify({ file, verdict, title, source, byline, date, paragraphs, text, html, removals })}\n`;
  }
  const { body } = new JSDOM(article.html).window.document;
  return saveAs(format, { ...article, url: null, body });
}
