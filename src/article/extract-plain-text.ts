import { foldSpace } from '../text/fold-space.ts';
import type { ExtractedArticle } from './extract-disguised.ts';

/** A first line of more characters, or one that ends a sentence, is text and no headline. */
const LONGEST_HEADLINE = 80;
const SENTENCE_END = /[。！？；：…，,.;:]$/u;

/**
 * Takes an ordinary plain-text document as it is: every line stays. The first serves as headline
 * where it can be one.
 *
 * @param document - one `<p>` a line; consumed
 */
export function extractPlainText(document: Document): ExtractedArticle | null {
  const { body } = document;
  const [first, second] = body.children;
  if (!first) return null;
  const line = foldSpace(first.textContent ?? '');
  const isHeadline =
    second !== undefined && line.length <= LONGEST_HEADLINE && !SENTENCE_END.test(line);
  if (isHeadline) first.remove();
  return { body, title: isHeadline ? line : '', source: null, byline: null, date: null };
}
