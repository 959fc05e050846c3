import { type Block, collectBlocks, linkDensity } from '../dom/collect-blocks.ts';
import type { LogRemoval, RemovalReason } from '../dom/removal.ts';
import { removeBlock } from '../dom/remove-block.ts';
import type { BaseText } from '../text/base-text.ts';
import { classifyLine } from '../text/classify-line.ts';
import { foldSpace } from '../text/fold-space.ts';
import { isJunkTitle } from '../text/judge-junk-title.ts';
import { type MetaLine, parseMetaLine } from '../text/parse-meta-line.ts';
import { simplify } from '../text/simplify.ts';
import { type ArticleRoot, chooseRoot } from './choose-root.ts';
import { findHeadline, type Line } from './find-headline.ts';
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

/** A first paragraph is at least so long; what stands before it is the page's head. */
const LONG_PARAGRAPH = 40;

function toLine(block: Block): Line {
  const text = simplify(block.text as BaseText);
  return { block, text, kind: classifyLine(text) };
}

/** Titles the page itself gives, where they are not junk; without the site's name. */
function readTitles(document: Document): string[] {
  const given = [
    document.title,
    document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '',
  ];
  return given
    .map((title) => simplify(foldSpace(title) as BaseText) as string)
    .filter((title) => title.length >= 4 && !isJunkTitle(title));
}

function isBodyLine(line: Line): boolean {
  return (
    line.kind === 'prose' &&
    line.text.length >= LONG_PARAGRAPH &&
    linkDensity(line.block) < 0.4 &&
    /[，。；：、,.;:?!？！]/u.test(line.text)
  );
}

/** Meta lines around the headline, and how far they reach. */
function readMeta(
  lines: readonly Line[],
  headline: number,
  bodyAt: number,
): { meta: MetaLine[]; end: number } {
  const meta: MetaLine[] = [];
  let end = headline + 1;
  const from = Math.max(0, headline - 3);
  const to = Math.min(lines.length, Math.max(bodyAt, headline + 4));
  for (let index = from; index < to; index++) {
    const line = lines[index];
    if (line?.kind !== 'meta') continue;
    meta.push(parseMetaLine(line.text));
    end = Math.max(end, index + 1);
  }
  return { meta, end };
}

const REASON_OF: Readonly<Record<Line['kind'], RemovalReason>> = {
  breadcrumb: 'breadcrumb',
  meta: 'meta',
  navigation: 'navigation',
  copyright: 'copyright',
  toolbar: 'toolbar',
  'junk-links': 'outside-article',
  prose: 'outside-article',
};

/**
 * Takes the article out of a disguised page whose soup, junk, readings and second copy are gone.
 *
 * @param document - consumed
 * @param plainText - whether its lines have no markup to lean on
 */
export function extractDisguised(
  document: Document,
  { plainText, log }: { plainText: boolean; log: LogRemoval },
): ExtractedArticle | null {
  const blocks = collectBlocks(document.body);
  const lines = blocks.map(toLine);
  const root: ArticleRoot | null = plainText ? null : chooseRoot(document, blocks);
  const titles = readTitles(document);
  const longAt = lines.findIndex(
    (line) => isBodyLine(line) && (root === null || root.kept.has(line.block)),
  );
  const bodyAt = longAt >= 0 ? longAt : lines.length;
  const headline = findHeadline(lines, bodyAt, titles);
  const { meta, end } = readMeta(lines, headline, bodyAt);
  const chosen = selectBody(lines, root, end);
  if (chosen.size === 0) return null;
  const pick = <K extends 'source' | 'byline' | 'date'>(field: K) =>
    meta.map((one) => one[field]).find((value) => value !== null) ?? null;
  const title = headline >= 0 ? (lines[headline]?.text ?? '') : (titles[0] ?? '');
  lines.forEach((line, index) => {
    if (chosen.has(index)) return;
    const reason = index === headline ? 'headline' : REASON_OF[line.kind];
    const step = reason === 'headline' || reason === 'meta' ? 'metadata' : 'extract';
    log({ step, reason, text: line.block.text });
    removeBlock(line.block, document.body);
  });
  return {
    body: root?.element ?? document.body,
    title,
    source: pick('source'),
    byline: pick('byline'),
    date: pick('date'),
  };
}
