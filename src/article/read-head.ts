import { type Block, collectBlocks, linkDensity } from '../dom/collect-blocks.ts';
import { divideFields } from '../dom/divide-fields.ts';
import { findTeasers } from '../dom/find-teasers.ts';
import type { BaseText } from '../text/base-text.ts';
import { classifyLine, type LineKind } from '../text/classify-line.ts';
import { findSecondCopy } from '../text/find-second-copy.ts';
import { foldSpace } from '../text/fold-space.ts';
import { isJunkTitle } from '../text/judge-junk-title.ts';
import { type MetaLine, parseMetaLine } from '../text/parse-meta-line.ts';
import type { Simplify } from '../text/simplify.ts';
import { findHeadline, type Line } from './find-headline.ts';
import { joinLabelCells } from './join-label-cells.ts';

/** What stands above an article's text. */
export interface ArticleHead {
  readonly title: string | null;
  readonly source: string | null;
  readonly byline: string | null;
  /** Stands in for the byline where no author is named. */
  readonly editor: string | null;
  readonly date: string | null;
  /** How sure the headline is; 0 where none was found. */
  readonly score: number;
}

/** The head, and where in the page's lines it stands. */
export interface PlacedHead extends ArticleHead {
  /** Index of the headline's line, or -1. */
  readonly headlineAt: number;
  /** Index of the first line after headline and meta line. */
  readonly end: number;
  /** Indexes of the meta lines that were read, which are none of the body. */
  readonly metaAt: ReadonlySet<number>;
}

/** A first paragraph is at least so long; what stands before it is the page's head. */
const LONG_PARAGRAPH = 40;

function liesWithin(lists: ReadonlySet<Element>, element: Element): boolean {
  for (let up: Element | null = element; up; up = up.parentElement) if (lists.has(up)) return true;
  return false;
}

/** The page's lines in Simplified, with what their words, and the markup around them, say they are. */
export function toLines(root: Element, simplify: Simplify): Line[] {
  const teasers = new Set(findTeasers(root));
  const lines = collectBlocks(root).map((block): Line => {
    const text = simplify(block.text as BaseText);
    const divided = divideFields(block);
    const fields = divided === block.text ? text : simplify(divided as BaseText);
    const kind = classifyLine(text, fields);
    const isTeaser = kind === 'prose' && teasers.size > 0 && liesWithin(teasers, block.element);
    return { block, text, fields, kind: isTeaser ? 'teaser' : kind };
  });
  return joinLabelCells(lines);
}

/** Titles the page itself gives, where they are not junk. */
function readTitles(document: Document, simplify: Simplify): string[] {
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

/** A sentence of at least so many characters under the headline is text; less may be a slogan. */
const SHORTEST_LEAD = 20;

function isLead(line: Line): boolean {
  return isText(line) && line.text.length >= SHORTEST_LEAD && /[。！？]$/u.test(line.text);
}

/** A line of prose, of whatever length. */
function isText({ kind, block }: Line): boolean {
  return kind === 'prose' && linkDensity(block) < 0.4;
}

/** How far below the first line of the body a headline may stand: Readability keeps it at times. */
const HEAD_REACH = 3;

/** How far a long paragraph may stand from the meta line for nothing else to lie between. */
const FAR = 6;

/**
 * Where the body begins at the latest. Dialogue, verse and tables have no long paragraph for pages;
 * the meta line, or the first line that is kept, still says where the head ends.
 */
function findBodyAt(lines: readonly Line[], kept: ReadonlySet<Block> | null): number {
  const isKept = (line: Line) => kept === null || kept.has(line.block);
  const long = lines.findIndex((line) => isBodyLine(line) && isKept(line));
  const longAt = long >= 0 ? long : lines.length;
  let total = 0;
  /** Text before each line. */
  const before = lines.map((line) => {
    const sum = total;
    if (isText(line) && isKept(line)) total += line.text.length;
    return sum;
  });
  const metaAt = lines.findLastIndex(({ kind, fields }, index) => {
    if (index >= longAt || kind !== 'meta') return false;
    // Some systems print it below the text.
    if ((before[index] ?? 0) > total / 2) return false;
    const { certain, source, byline, editor, date } = parseMetaLine(fields);
    const named = [source, byline ?? editor, date].filter((value) => value !== null).length;
    return named >= 2 || (named === 1 && certain);
  });
  if (metaAt >= 0 && longAt - metaAt > FAR) return metaAt + 2;
  if (kept === null) return longAt;
  const first = lines.findIndex(isKept);
  return Math.min(longAt, Math.max(first + HEAD_REACH, metaAt + 2));
}

/**
 * Meta lines around the headline, and how far they reach. They follow it without a break, but for a
 * button or two; a date further down, alone on its line, is the article's own (a diary's, a notice's).
 * A paragraph between headline and meta line is the article's lead, and stays.
 */
function readMeta(
  lines: readonly Line[],
  headline: number,
  bodyAt: number,
): { meta: MetaLine[]; end: number; metaAt: Set<number> } {
  const meta: MetaLine[] = [];
  const metaAt = new Set<number>();
  let end = headline + 1;
  let lead = false;
  for (let index = Math.max(0, headline - 3); index < headline; index++) {
    const line = lines[index];
    if (line?.kind === 'meta') meta.push(parseMetaLine(line.fields));
  }
  const to = Math.min(lines.length, Math.max(bodyAt, headline + 4));
  let prose = 0;
  for (let index = headline + 1; index < to; index++) {
    const line = lines[index];
    if (!line) break;
    if (line.kind === 'prose') prose++;
    if (isBodyLine(line) || isLead(line)) lead = true;
    // `来源:省水利厅` under the first paragraph of an article that has its meta line is its own.
    if (lead && metaAt.size > 0) break;
    if (line.kind !== 'meta') continue;
    const found = parseMetaLine(line.fields);
    const bare = found.fields === 1 && !found.certain && found.date !== null;
    const dated = meta.some(({ date }) => date !== null);
    if (bare && (dated || prose > 1)) break;
    meta.push(found);
    metaAt.add(index);
    if (!lead) end = index + 1;
  }
  return { meta, end, metaAt };
}

/**
 * Finds headline, source, author and date among a page's lines.
 *
 * @param kept - lines that may be the article's body; all, where nothing is known of it
 * @param simplify - the page's converter, for titles that stand in no line
 * @param bodyAt - index of the line at which the body begins at the latest
 */
export function placeHead(
  document: Document,
  lines: readonly Line[],
  kept: ReadonlySet<Block> | null,
  simplify: Simplify,
  bodyAt = findBodyAt(lines, kept),
): PlacedHead {
  const titles = readTitles(document, simplify);
  const bodyFrom = kept === null ? -1 : lines.findIndex(({ block }) => kept.has(block));
  const { at: headlineAt, score } = findHeadline(lines, bodyAt, titles, bodyFrom);
  const { meta, end, metaAt } = readMeta(lines, headlineAt, bodyAt);
  const pick = (field: 'source' | 'byline' | 'editor' | 'date') =>
    meta.map((one) => one[field]).find((value) => value !== null) ?? null;
  return {
    title: lines[headlineAt]?.text ?? titles[0] ?? null,
    source: pick('source'),
    byline: pick('byline'),
    editor: pick('editor'),
    date: pick('date'),
    headlineAt,
    score: headlineAt >= 0 ? score : 0,
    end,
    metaAt,
  };
}

/** How many lines below the text its meta line may stand. */
const FOOT_REACH = 3;

/** What a system prints there besides: no end of what belongs to the article. */
const UNDER_TEXT: ReadonlySet<LineKind> = new Set<LineKind>(['meta', 'toolbar', 'copyright']);

/**
 * Source, author and date from a meta line below the text, where some systems print it.
 *
 * @param after - index of the first line after the article's last one
 */
export function readFoot(lines: readonly Line[], after: number): Omit<ArticleHead, 'title'> {
  const found: MetaLine[] = [];
  for (const line of lines.slice(after, after + FOOT_REACH)) {
    if (!UNDER_TEXT.has(line.kind)) break;
    const meta = parseMetaLine(line.fields);
    // A bare date is the next article's.
    const isOwn = meta.certain || meta.fields > 1 || line.block.element.localName === 'dt';
    if (line.kind === 'meta' && isOwn) found.push(meta);
  }
  const pick = (field: 'source' | 'byline' | 'editor' | 'date') =>
    found.map((one) => one[field]).find((value) => value !== null) ?? null;
  return {
    source: pick('source'),
    byline: pick('byline'),
    editor: pick('editor'),
    date: pick('date'),
    score: 0,
  };
}

/**
 * The head of a page before its second copy is dropped: the one headline may stand over either copy.
 */
export function readHead(document: Document, simplify: Simplify): ArticleHead {
  const lines = toLines(document.body, simplify);
  const head = placeHead(document, lines, null, simplify);
  const copies = findSecondCopy(lines.map(({ text }) => text));
  if (!copies) return head;
  // What the first copy has more than the second may stand between them; it is no end of the head.
  const second = lines.slice(copies.first.to, copies.second.to);
  const from = copies.second.from - copies.first.to;
  const long = second.findIndex((line, index) => index >= from && isBodyLine(line));
  const between = placeHead(document, second, null, simplify, long >= 0 ? long : from);
  const [best, other] = between.score > head.score ? [between, head] : [head, between];
  return {
    title: best.title ?? other.title,
    source: best.source ?? other.source,
    byline: best.byline ?? other.byline,
    editor: best.editor ?? other.editor,
    date: best.date ?? other.date,
    score: best.score,
  };
}
