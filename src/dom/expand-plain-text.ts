import { toFragment } from './to-fragment.ts';

/**
 * Turns a plain-text page into one `<p>` a line, so that the rest of the pipeline need not know. A
 * browser shows such a page as a single `<pre>`.
 *
 * @param document - changed in place
 */
export function expandPlainText(document: Document): void {
  const text = document.body.textContent ?? '';
  const paragraphs = text
    .split(/\r\n?|\n|\u2028|\u2029|\f/u)
    .filter((line) => line.trim())
    .map((line) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      return paragraph;
    });
  document.body.replaceChildren(toFragment(document, paragraphs));
}
