import { dropClobberingNames } from './drop-clobbering-names.ts';
import type { Snapshot } from './snapshot.ts';

/** All else that a browser shows as a document is text to it: plain, CSV, a script. */
const MARKUP = /html|xml/;

/** Browsers take no such base. */
const NO_BASE = ['data:', 'javascript:'];

/** A snapshot as a document again, in the form that the pipeline takes. */
export interface ParsedSnapshot {
  readonly document: Document;
  /** Where its addresses count from: the page, or what the page's own `<base>` says. */
  readonly url: string;
  readonly plainText: boolean;
}

/**
 * Parses a snapshot into a document that nobody else uses, with a `<base>` first in its head by
 * which its addresses resolve as they did in the live page.
 */
export function parseSnapshot(snapshot: Snapshot): ParsedSnapshot {
  const parsed = new DOMParser().parseFromString(snapshot.html, 'text/html');
  dropClobberingNames(parsed);
  if (!MARKUP.test(snapshot.contentType)) {
    return { document: plainTextDocument(parsed, snapshot), url: snapshot.url, plainText: true };
  }
  const url = resolveBase(parsed, snapshot.url);
  const base = parsed.createElement('base');
  base.href = url;
  for (const own of parsed.querySelectorAll('base')) own.removeAttribute('href');
  parsed.head.prepend(base);
  return { document: parsed, url, plainText: false };
}

/** The page's own `<base href>`, the first of them, counts from the address of the page. */
function resolveBase(parsed: Document, pageUrl: string): string {
  const own = parsed.querySelector('base[href]')?.getAttribute('href')?.trim() ?? '';
  if (!URL.canParse(own, pageUrl)) return pageUrl;
  const url = new URL(own, pageUrl);
  return NO_BASE.includes(url.protocol) ? pageUrl : url.href;
}

/** Browsers wrap plain text in a page of their own, each in another: only its `<pre>` is the page's. */
function plainTextDocument(shown: Document, snapshot: Snapshot): Document {
  const plain = shown.implementation.createHTMLDocument(snapshot.title);
  const pre = plain.createElement('pre');
  pre.textContent = (shown.querySelector('pre') ?? shown.body).textContent;
  plain.body.append(pre);
  return plain;
}
