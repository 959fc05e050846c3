import { linkDensity } from '../dom/collect-blocks.ts';
import { commonAncestor } from '../dom/common-ancestor.ts';
import type { LineKind } from '../text/classify-line.ts';
import { parseMetaLine } from '../text/parse-meta-line.ts';
import type { ArticleRoot } from './choose-root.ts';
import type { Line } from './find-headline.ts';
import type { PlacedHead } from './read-head.ts';

const FURNITURE = 'nav, aside, footer, form, select, button, .sidebar, .footer, #footer';

/** A line of so many characters that is no link is text of the article, not a label. */
const LONG = 25;

function isLong(line: Line): boolean {
  return line.kind === 'prose' && line.text.length >= LONG && linkDensity(line.block) < 0.4;
}

/** A line that is a sentence, or dialogue, or long: the article's own, not a label under it. */
function isSentence(line: Line): boolean {
  return line.kind === 'prose' && /[。！？!?…；;：:”」』）)]$/u.test(line.text);
}

/** So many paragraphs go on after a line that would end the article, where it is a heading in it. */
const LEAST_AFTER = 2;

/** The long lines of an article, as its lines are gone over: where they stand, and how many are to come. */
interface LongLines {
  /** Goes past one. */
  pass(line: Line): void;
  /** Whether one that was passed stands in this element. */
  standIn(parent: Element | null): boolean;
  /** How many are still to come that stand where one passed did. */
  toCome(): number;
}

function watchLong(lines: readonly Line[]): LongLines {
  const parentOf = ({ block }: Line) => block.element.parentElement;
  const left = new Map<Element | null, number>();
  for (const line of lines)
    if (isLong(line)) left.set(parentOf(line), (left.get(parentOf(line)) ?? 0) + 1);
  const passed = new Set<Element | null>();
  let toCome = 0;
  return {
    pass(line) {
      const parent = parentOf(line);
      const rest = (left.get(parent) ?? 0) - 1;
      left.set(parent, rest);
      toCome += passed.has(parent) ? -1 : rest;
      passed.add(parent);
    },
    standIn: (parent) => passed.has(parent),
    toCome: () => toCome,
  };
}

/**
 * Index of the line after which nothing belongs to the article: previous and next links, comments,
 * a copyright line. A heading such as 延伸阅读 or 评论 within the article is none: text of the article's
 * own element goes on after it.
 */
function findEnd(lines: readonly Line[], from: number, to: number, flat: boolean): number {
  const weigh = (part: readonly Line[]) =>
    part.reduce((sum, line) => sum + (isOwn(line) ? line.text.length : 0), 0);
  const total = weigh(lines.slice(from, to));
  const long = watchLong(lines.slice(from, to));
  const lastSentence = lines.findLastIndex(
    (line, index) => index < to && (isSentence(line) || isLong(line)),
  );
  let before = 0;
  for (let index = from; index < to; index++) {
    const line = lines[index];
    if (!line) continue;
    if (isOwn(line)) {
      before += line.text.length;
      if (isLong(line)) long.pass(line);
    }
    if (flat && index > lastSentence && ENDS_FLAT.has(line.kind)) return index;
    if (!ENDS.has(line.kind) || before < total * 0.5) continue;
    const mayGoOn =
      !flat &&
      linkDensity(line.block) < 0.5 &&
      (line.kind === 'navigation' || long.standIn(line.block.element.parentElement));
    const least = line.kind === 'navigation' ? 1 : LEAST_AFTER;
    if (!mayGoOn || long.toCome() < least) return index;
  }
  return to;
}

/** Beside a reply its writer's name stands before the words that tell what it is. */
function stepBack(lines: readonly Line[], end: number): number {
  const name = lines[end - 1];
  const isName = name && name.text.length <= 12 && linkDensity(name.block) > 0.5;
  return lines[end]?.kind === 'comments' && isName ? end - 1 : end;
}

const ENDS: ReadonlySet<LineKind> = new Set<LineKind>([
  'navigation',
  'copyright',
  'junk-links',
  'comments',
]);

/** Without markup a button under the text is the only sign that it has ended. */
const ENDS_FLAT: ReadonlySet<LineKind> = new Set<LineKind>([...ENDS, 'toolbar', 'breadcrumb']);

function isOwn(line: Line): boolean {
  return line.kind === 'prose' && linkDensity(line.block) < 0.4;
}

/** An article of fewer lines beside its headline may be only the lead of one. */
const LEAST_SCOPE_LINES = 2;
const LEAST_SCOPE_SHARE = 0.15;

/**
 * The element that holds headline, meta line and text together. What stands beside it, though it be
 * prose, is another article's summary or a reader's comment. Null where no element narrows it down.
 */
function findScope(
  lines: readonly Line[],
  headlineAt: number,
  from: number,
  root: ArticleRoot,
): Element | null {
  const headline = lines[headlineAt];
  const own = lines.filter(
    (line, index) => index >= from && isOwn(line) && root.element.contains(line.block.element),
  );
  const [first] = own;
  if (!headline || !first) return null;
  let scope: Element | null = headline.block.element;
  while (scope && !scope.contains(first.block.element)) scope = scope.parentElement;
  if (!scope || scope.contains(root.element)) return null;
  const weigh = (part: readonly Line[]) => part.reduce((sum, { text }) => sum + text.length, 0);
  const inside = own.filter(({ block }) => scope?.contains(block.element));
  const enough = inside.length >= LEAST_SCOPE_LINES || weigh(inside) >= weigh(own) * 0.5;
  return enough && weigh(inside) >= weigh(own) * LEAST_SCOPE_SHARE ? scope : null;
}

/** Files that an article offers, which stand as links under its text. */
function isAttachment({ block, text }: Line): boolean {
  if (/^附件/u.test(text)) return true;
  return block.run.some((node) =>
    /\.(?:docx?|xlsx?|pptx?|pdf|zip|rar|wps|et)(?:[?#]|$)/iu.test(
      node.parentElement?.closest('a[href]')?.getAttribute('href') ?? '',
    ),
  );
}

/** 评论 or 友情链接 amid the article's paragraphs heads some of them. */
const LONGEST_HEADING = 8;

/** Whether a line that reads like furniture is one, in the midst of the article or at its end. */
function isFurniture(line: Line, amid: boolean): boolean {
  switch (line.kind) {
    case 'prose':
      return false;
    // A time and a place, or a path through menus, may be what the article speaks of.
    case 'meta': {
      const { certain, byline, editor } = parseMetaLine(line.fields);
      return !amid && (certain || byline !== null || editor !== null);
    }
    case 'breadcrumb':
    case 'navigation':
    case 'toolbar':
      return !amid || linkDensity(line.block) > 0.5;
    case 'comments':
    case 'junk-links':
      return !amid || linkDensity(line.block) > 0 || line.text.length > LONGEST_HEADING;
    case 'copyright':
    case 'teaser':
      return true;
  }
}

/**
 * Chooses which of the lines after the headline are the article's body.
 *
 * @param lines - all lines of the page, in order
 * @param root - where the article lies; null for plain text, where every line may be body
 * @param head - where headline and meta lines stand
 * @returns the indexes of the body's lines
 */
export function selectBody(
  lines: readonly Line[],
  root: ArticleRoot | null,
  { end: from, headlineAt, metaAt }: PlacedHead,
): ReadonlySet<number> {
  const scope = root === null ? null : (findScope(lines, headlineAt, from, root) ?? root.element);
  const inside = (line: Line) => scope === null || scope.contains(line.block.element);
  const to = lines.findLastIndex(inside) + 1;
  const end = stepBack(lines, findEnd(lines, from, to, root === null));
  const chosen = new Set<number>();
  const keptAt = lines.flatMap((line, index) =>
    index >= from && index < end && inside(line) && (root === null || root.kept.has(line.block))
      ? [index]
      : [],
  );
  const long = keptAt.filter((index) => isLong(lines[index] as Line));
  const first = long[0] ?? keptAt[0] ?? from;
  const last = long.at(-1) ?? keptAt.at(-1) ?? end;
  const longIn = long.flatMap((index) => lines[index]?.block.element ?? []);
  const core = root && longIn.length > 1 ? commonAncestor(longIn, root.element) : null;
  const parents = new Set<Element | null>();
  for (const index of keptAt) parents.add(lines[index]?.block.element.parentElement ?? null);
  for (let index = from; index < end; index++) {
    const line = lines[index];
    if (
      !line ||
      metaAt.has(index) ||
      !inside(line) ||
      isFurniture(line, index > first && index < last)
    )
      continue;
    const { element } = line.block;
    // Links before the first paragraph, and outside of what holds them all, are a sidebar's.
    if (index < first && linkDensity(line.block) > 0.5 && core && !core.contains(element)) continue;
    const kept = root === null || root.kept.has(line.block);
    if (element.closest(FURNITURE) && !kept) continue;
    if (!kept && linkDensity(line.block) > 0.4 && line.text.length < 60) {
      // A short line that is all link: a list of other articles, unless prose surrounds it.
      const beside = parents.has(element.parentElement);
      if (!(beside && (index < last || isAttachment(line)))) continue;
    }
    // Below the text a line of many links is none of it, wherever it stands.
    if (index > last && linkDensity(line.block) > 0.8 && line.text.length >= 60) continue;
    // After the last long line only what stands beside the article's own lines.
    if (index > last && !parents.has(element.parentElement) && root !== null) continue;
    chosen.add(index);
  }
  return chosen;
}
