import { bodyToRichHtml } from './body-to-rich-html.ts';
import { escapeHtml } from './escape-html.ts';
import { type ExportSource, metaLine } from './export-source.ts';
import { toPlainText } from './to-plain-text.ts';

/** The two sides of one copy: a program takes the one it can read. */
export interface RichText {
  readonly html: string;
  readonly text: string;
}

/**
 * An article with its formatting, and as plain text for programs that take no other.
 *
 * @param withHead - whether headline, source, author, date and address stand in front
 */
export function toRichText(source: ExportSource, withHead: boolean): RichText {
  const text = toPlainText(source, withHead);
  const body = bodyToRichHtml(source.body);
  if (!withHead) return { html: body, text };
  const address = source.url && `<a href="${escapeHtml(source.url)}">${escapeHtml(source.url)}</a>`;
  const meta = [escapeHtml(metaLine(source)), address].filter(Boolean).join('<br>');
  const title = source.title && `<h1>${escapeHtml(source.title)}</h1>`;
  return { html: `${title}${meta && `<p>${meta}</p>`}${body}`, text };
}
