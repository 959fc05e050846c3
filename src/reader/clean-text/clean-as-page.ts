import { dropClobberingNames } from '../../dom/drop-clobbering-names.ts';
import { loadScript } from '../../text/load-script.ts';
import type { Script } from '../../text/script.ts';
import type { FoundArticle, Worked } from './types.ts';

/**
 * Runs the pipeline over a text or page, which takes a document and so cannot be done elsewhere.
 *
 * @returns the article; null where a text is no page of the family, an error where a page has none
 */
export async function cleanAsPage(
  worked: Exclude<Worked, { kind: 'failed' }>,
  wanted: Script,
): Promise<FoundArticle | 'noText' | 'noArticle' | null> {
  const isText = worked.kind === 'lines';
  if (isText && worked.page === null) return null;
  // The dictionaries come along only when they are needed.
  const [{ cleanPage }, script] = await Promise.all([
    import('../../article/clean-page.ts'),
    loadScript(wanted),
  ]);
  const outcome = cleanPage(
    {
      document: isText ? textDocument(worked.page ?? '') : htmlDocument(worked.html),
      url: null,
      plainText: isText,
    },
    // What the user asks to have cleaned is always stripped.
    { removeReadings: true, script },
  );
  if (isText && (!outcome.ok || outcome.verdict.kind !== 'spam')) return null;
  if (!outcome.ok) return outcome.reason === 'no-text' ? 'noText' : 'noArticle';
  return { article: outcome.article, removals: outcome.removals };
}

function textDocument(text: string): Document {
  const parsed = htmlDocument('<pre></pre>');
  const pre = parsed.querySelector('pre');
  if (pre) pre.textContent = text;
  return parsed;
}

function htmlDocument(html: string): Document {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  dropClobberingNames(parsed);
  return parsed;
}
