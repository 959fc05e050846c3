import type { Snapshot } from './snapshot.ts';

/** All else that a browser shows as a document is text to it: plain, CSV, a script. */
const MARKUP = /html|xml/;

/** A snapshot as a document again, in the form that the pipeline takes. */
export interface ParsedSnapshot {
  readonly document: Document;
  readonly url: string;
  readonly plainText: boolean;
}

/**
 * Parses a snapshot into a document that nobody else uses, with a `<base>` first in its head by
 * which its addresses resolve as they did in the live page.
 */
export function parseSnapshot(snapshot: Snapshot): ParsedSnapshot {
  const { html, url, contentType } = snapshot;
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const plainText = !MARKUP.test(contentType);
  if (plainText) return { document: plainTextDocument(parsed, snapshot), url, plainText };
  const base = parsed.createElement('base');
  base.href = resolveBase(parsed, url);
  for (const own of parsed.querySelectorAll('base')) own.removeAttribute('href');
  parsed.head.prepend(base);
  return { document: parsed, url, plainText };
}

/** The page's own `<base href>`, the first of them, counts from the address of the page. */
function resolveBase(parsed: Document, url: string): string {
  const own = parsed.querySelector('base[href]')?.getAttribute('href')?.trim() ?? '';
  return URL.canParse(own, url) ? new URL(own, url).href : url;
}

/** Browsers wrap plain text in a page of their own, each in another: only its `<pre>` is the page's. */
function plainTextDocument(shown: Document, snapshot: Snapshot): Document {
  const plain = shown.implementation.createHTMLDocument(snapshot.title);
  const pre = plain.createElement('pre');
  pre.textContent = (shown.querySelector('pre') ?? shown.body).textContent;
  plain.body.append(pre);
  return plain;
}
