import TurndownService from 'turndown';
import { escapeMarkdown } from './escape-markdown.ts';
import { MARKDOWN_RULES } from './markdown-rules.ts';
import { markdownTable } from './markdown-table.ts';
import { tidyForExport } from './tidy-for-export.ts';

let service: TurndownService | undefined;

function makeService(): TurndownService {
  const turndown = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
    hr: '---',
  });
  turndown.escape = escapeMarkdown;
  for (const [name, rule] of Object.entries(MARKDOWN_RULES)) turndown.addRule(name, rule);
  turndown.addRule(
    'table',
    markdownTable((cell) => turndown.turndown(cell)),
  );
  return turndown;
}

/** A body as Markdown, in the manner of GitHub: headings with `#`, fenced code, tables with bars. */
export function bodyToMarkdown(body: Node): string {
  service ??= makeService();
  return service.turndown(tidyForExport(body)).trim();
}
