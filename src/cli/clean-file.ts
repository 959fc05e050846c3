import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { cleanPage } from '../article/clean-page.ts';
import { BinaryFileError, decodeBytes } from '../article/decode-bytes.ts';
import { looksLikeHtml } from '../article/looks-like-html.ts';
import type { CleanOptions, Outcome, Verdict } from '../article/types.ts';
import { decodeByName } from './decode-by-name.ts';

/** What became of one input: the pipeline's outcome, or why there was none. */
export type FileResult =
  | { readonly file: string; readonly outcome: Extract<Outcome, { ok: true }> }
  | { readonly file: string; readonly verdict: Verdict | null; readonly error: string };

const REASONS = {
  'no-text': 'the page holds no text',
  'no-article': 'no article was found in the page',
} as const;

function explain(error: unknown): string {
  if (error instanceof BinaryFileError) return 'a binary file, not text or HTML';
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'a folder, not a file';
  if (code === 'EACCES' || code === 'EPERM') return 'the file may not be read';
  return error instanceof Error ? error.message : String(error);
}

/** Whether an input is plain text: by its name's ending, standard input by its content. */
function isPlainText(file: string, text: string): boolean {
  if (/\.(?:x?html?|mhtml|php|aspx?|jsp)$/iu.test(file)) return false;
  if (/\.(?:txt|text|md|log)$/iu.test(file)) return true;
  return !looksLikeHtml(text);
}

/**
 * Runs the pipeline over one file.
 *
 * @param file - as the user named it; `-` is standard input
 * @param path - where it is
 * @param options - what the user asked for
 */
export function cleanFile(file: string, path: string, options: CleanOptions = {}): FileResult {
  try {
    const bytes = readFileSync(file === '-' ? 0 : path);
    if (bytes.length === 0) return { file, verdict: null, error: 'the file is empty' };
    const text = decodeBytes(bytes, decodeByName);
    const plainText = isPlainText(file, text);
    const dom = new JSDOM(plainText ? '<!doctype html><pre></pre>' : text);
    const { document } = dom.window;
    const pre = document.querySelector('pre');
    if (plainText && pre) pre.textContent = text;
    const outcome = cleanPage({ document, url: null, plainText }, options);
    if (outcome.ok) return { file, outcome };
    return { file, verdict: outcome.verdict, error: REASONS[outcome.reason] };
  } catch (error) {
    return { file, verdict: null, error: explain(error) };
  }
}
