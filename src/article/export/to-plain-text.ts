import { bodyToPlainText } from './body-to-plain-text.ts';
import { type ExportSource, metaLine } from './export-source.ts';

/**
 * An article as plain text, paragraphs separated by a blank line.
 *
 * @param withHead - whether headline, source, author, date and address stand in front
 */
export function toPlainText(source: ExportSource, withHead: boolean): string {
  const body = bodyToPlainText(source.body);
  if (!withHead) return body;
  const meta = [metaLine(source), source.url].filter(Boolean).join('\n');
  return [source.title, meta, body].filter(Boolean).join('\n\n');
}
