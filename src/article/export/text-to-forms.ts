import { escapeHtml } from './escape-html.ts';
import { escapeMarkdown } from './escape-markdown.ts';

const LINE = /\r\n?|\n/u;

/**
 * The paragraphs of a text, each as its lines. Where blank lines divide them, lines within belong
 * together as those of a verse do; where there are none, each line is a paragraph.
 */
function paragraphsOf(text: string): string[][] {
  const lines = text.split(LINE);
  const divided = lines.some(
    (line, index) => !line.trim() && index > 0 && index < lines.length - 1,
  );
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (!line.trim() || !divided) paragraphs.push([]);
    if (line.trim()) paragraphs.at(-1)?.push(line.trim());
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

/**
 * Plain text as Markdown. By strings alone: ten megabytes of it would make a document too large to
 * walk while the page stands still.
 */
export function textToMarkdown(text: string): string {
  return paragraphsOf(text)
    .map((lines) => lines.map(escapeMarkdown).join('  \n'))
    .join('\n\n');
}

/** Plain text as HTML paragraphs. */
export function textToHtml(text: string): string {
  return paragraphsOf(text)
    .map((lines) => `<p>${lines.map(escapeHtml).join('<br>')}</p>`)
    .join('\n');
}
