import { BinaryFileError, decodeBytes } from '../../article/decode-bytes.ts';
import { looksLikeHtml } from '../../article/looks-like-html.ts';
import { cleanPlainText } from '../../text/clean-plain-text.ts';
import { loadScript } from '../../text/load-script.ts';
import { looksLikePage } from '../../text/looks-like-page.ts';
import { lightenHtml } from './lighten-html.ts';
import type { CleanInput, CleanTextOptions, Worked } from './types.ts';

/** Longest text and longest page that go through the pipeline, which holds the page up meanwhile. */
export const MOST_PAGE_TEXT = 150_000;
export const MOST_PAGE_HTML = 600_000;

const HTML_NAME = /\.x?html?$/iu;
const MARKDOWN_NAME = /\.(?:md|markdown)$/iu;
const KNOWN_NAME = /\.(?:txt|text|md|markdown|x?html?)$/iu;

/**
 * Does all of the work that needs no document: reading, decoding, cleaning line by line. Runs in a
 * worker, and in tests without one.
 *
 * @param report - called with the share that is done, 0–1
 */
export async function workOn(
  input: CleanInput,
  options: CleanTextOptions,
  report: (done: number) => void,
): Promise<Worked> {
  if (input.kind === 'text') return workOnText(input.text, false, options, report);
  const { file } = input;
  if (!KNOWN_NAME.test(file.name)) return { kind: 'failed', error: 'kind' };
  let text: string;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (bytes.length === 0) return { kind: 'failed', error: 'empty' };
    text = decodeBytes(bytes);
  } catch (error) {
    const isBinary = error instanceof BinaryFileError;
    return { kind: 'failed', error: isBinary ? 'binary' : 'unreadable' };
  }
  if (HTML_NAME.test(file.name)) return workOnHtml(text);
  return workOnText(text, MARKDOWN_NAME.test(file.name), options, report);
}

async function workOnText(
  text: string,
  isMarkdown: boolean,
  options: CleanTextOptions,
  report: (done: number) => void,
): Promise<Worked> {
  if (!text.trim()) return { kind: 'failed', error: 'noText' };
  // The source of a page, pasted or saved under another name.
  if (!isMarkdown && looksLikeHtml(text)) return workOnHtml(text);
  const work = cleanPlainText(text, {
    join: options.join,
    script: await loadScript(options.script),
  });
  let step = work.next();
  for (; !step.done; step = work.next()) report(step.value);
  const isPage = !isMarkdown && text.length <= MOST_PAGE_TEXT && looksLikePage(text);
  return { kind: 'lines', lines: step.value, page: isPage ? text : null, isMarkdown };
}

function workOnHtml(html: string): Worked {
  const light = html.length > MOST_PAGE_HTML ? lightenHtml(html) : html;
  return light.length > MOST_PAGE_HTML
    ? { kind: 'failed', error: 'tooLarge' }
    : { kind: 'html', html: light };
}
