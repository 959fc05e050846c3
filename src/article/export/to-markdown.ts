import { bodyToMarkdown } from './body-to-markdown.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { type ExportSource, metaLine } from './export-source.ts';
import { frontMatter } from './front-matter.ts';

function heading({ title }: ExportSource): string {
  return title && `# ${escapeMarkdown(title)}`;
}

/**
 * An article as Markdown, to be pasted among other text.
 *
 * @param withHead - whether headline, source, author, date and address stand in front
 */
export function toMarkdown(source: ExportSource, withHead: boolean): string {
  const body = bodyToMarkdown(source.body);
  if (!withHead) return body;
  const address = source.url && `<${source.url.replace(/[\s<>]/gu, encodeURIComponent)}>`;
  const meta = [escapeMarkdown(metaLine(source)), address].filter(Boolean).join('  \n');
  return [heading(source), meta, body].filter(Boolean).join('\n\n');
}

/** An article as a Markdown file: front matter, headline, body. */
export function toMarkdownFile(source: ExportSource): string {
  const parts = [frontMatter(source), heading(source), bodyToMarkdown(source.body)];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
