import { linkDensity } from '../dom/collect-blocks.ts';
import type { LogRemoval, RemovalReason } from '../dom/removal.ts';
import { removeBlock } from '../dom/remove-block.ts';
import type { BaseText } from '../text/base-text.ts';
import { cutSiteName } from '../text/cut-site-name.ts';
import type { Simplify } from '../text/simplify.ts';
import { type ArticleRoot, chooseRoot } from './choose-root.ts';
import { dropOutsideMedia } from './drop-outside-media.ts';
import type { Line } from './find-headline.ts';
import { findOwnWords } from './find-own-words.ts';
import { type ArticleHead, type PlacedHead, placeHead, readFoot, toLines } from './read-head.ts';
import { readStructuredHead } from './read-structured-head.ts';
import { selectBody } from './select-body.ts';

/** An article taken out of its page; its body is not yet converted, tidied or sanitized. */
export interface ExtractedArticle {
  readonly body: Element;
  readonly title: string;
  readonly source: string | null;
  readonly byline: string | null;
  readonly date: string | null;
  /** What the page says of its language. */
  readonly lang?: string | null;
}

const REASON_OF: Readonly<Record<Line['kind'], RemovalReason>> = {
  breadcrumb: 'breadcrumb',
  meta: 'meta',
  navigation: 'navigation',
  copyright: 'copyright',
  toolbar: 'toolbar',
  'junk-links': 'outside-article',
  comments: 'outside-article',
  teaser: 'outside-article',
  prose: 'outside-article',
};

/** Puts the root into an element of its own: a table's cell alone is no body. */
function wrapBody(document: Document, root: ArticleRoot | null): Element {
  if (root === null) return document.body;
  const body = document.createElement('div');
  root.element.replaceWith(body);
  body.append(root.element);
  return body;
}

/** What the page says its site is called: above the headline, in its copyright line, in its head. */
function readSiteNames(
  document: Document,
  lines: readonly Line[],
  headlineAt: number,
  simplify: Simplify,
): string[] {
  const own = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content');
  const shown = lines.filter(({ kind }, index) => index < headlineAt || kind === 'copyright');
  return [...(own ? [simplify(own as BaseText)] : []), ...shown.map(({ text }) => text)];
}

/** Whether the lines are links to articles, and none of them is one. */
function isListing(lines: readonly Line[], chosen: ReadonlySet<number>): boolean {
  const own = lines.filter((_, index) => chosen.has(index));
  const length = own.reduce((sum, { text }) => sum + text.length, 0);
  const linked = own.reduce((sum, { block, text }) => sum + linkDensity(block) * text.length, 0);
  return linked > length * 0.6;
}

/** The greatest of many: a page may have more lines than a call can take as arguments. */
function lastOf(chosen: ReadonlySet<number>): number {
  let last = 0;
  for (const index of chosen) if (index > last) last = index;
  return last;
}

/** By so much a headline seen before the second copy went has to be surer than the one left. */
const SURER = 4;

/** Where the headline went with the second copy, what is left above the text is none; a bare line even less. */
function repairHead(
  head: PlacedHead,
  fallback: ArticleHead | null,
  lines: readonly Line[],
): PlacedHead {
  const least = head.score === 0 ? 1 : head.score + SURER;
  if (!fallback?.title || fallback.score < least) return head;
  const headlineAt = lines.findIndex(({ text }) => text === fallback.title);
  const end = headlineAt >= 0 ? Math.max(headlineAt + 1, head.end) : 0;
  return { ...head, title: fallback.title, headlineAt, end };
}

/**
 * Takes the article out of a disguised page whose soup, junk, readings and second copy are gone.
 *
 * @param document - consumed
 * @param plainText - whether its lines have no markup to lean on
 * @param simplify - the page's converter
 * @param fallback - the head as it was before the second copy was dropped
 * @param ownWords - give headline, source and author in the page's own characters, not in Simplified
 */
export function extractDisguised(
  document: Document,
  options: {
    plainText: boolean;
    log: LogRemoval;
    simplify: Simplify;
    fallback: ArticleHead | null;
    ownWords?: boolean;
  },
): ExtractedArticle | null {
  const { plainText, log, simplify, fallback, ownWords = false } = options;
  const lines = toLines(document.body, simplify);
  const root = plainText ? null : chooseRoot(document, lines);
  const head = repairHead(
    placeHead(document, lines, root?.kept ?? null, simplify),
    fallback,
    lines,
  );
  const chosen = selectBody(lines, root, head);
  if (chosen.size === 0 || isListing(lines, chosen)) return null;
  dropOutsideMedia(document.body, lines, chosen);
  lines.forEach((line, index) => {
    if (chosen.has(index)) return;
    const reason = index === head.headlineAt ? 'headline' : REASON_OF[line.kind];
    const step = reason === 'headline' || reason === 'meta' ? 'metadata' : 'extract';
    log({ step, reason, text: line.block.text }, [line.block]);
    removeBlock(line.block, document.body);
  });
  const title = cutSiteName(
    head.title ?? fallback?.title ?? '',
    readSiteNames(document, lines, head.headlineAt, simplify),
  );
  const structured = readStructuredHead(document, title);
  const foot = readFoot(lines, lastOf(chosen) + 1);
  const pick = (field: 'source' | 'byline' | 'editor' | 'date') =>
    head[field] ?? fallback?.[field] ?? structured?.[field] ?? foot[field];
  const word = <T extends string | null>(words: T) =>
    (ownWords ? findOwnWords(words, lines) : words) as T;
  return {
    body: wrapBody(document, root),
    title: word(title || (structured?.title ?? '')),
    source: word(pick('source')),
    byline: word(pick('byline') ?? pick('editor')),
    date: pick('date'),
  };
}
