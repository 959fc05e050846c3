import type { Block } from '../dom/collect-blocks.ts';
import { linkDensity } from '../dom/collect-blocks.ts';
import { FONT_SIZE_MARK } from '../dom/snapshot.ts';
import type { LineKind } from '../text/classify-line.ts';

/** A block with what the words of its line say. */
export interface Line {
  readonly block: Block;
  /** The text in Simplified. */
  readonly text: string;
  /** The text, divided where its markup divides the fields of a meta line. */
  readonly fields: string;
  readonly kind: LineKind;
}

const TAG_SCORE: Readonly<Record<string, number>> = {
  h1: 6,
  h2: 5,
  h3: 4,
  h4: 2,
  dt: 2,
  caption: 1,
};

const TITLE_CLASS =
  /(?:^|[\s_-])(?:title|headline|biaoti|bt|subject|tit|article-?title|show_?title)|title$/iu;

/** Where a site prints the name of the column, which systems set as large as a headline. */
const COLUMN_CLASS = /(?:^|[\s_-])(?:lanmu|column|channel)(?:$|[\s_-])/iu;
const COLUMN_NAME = /^(?:行业|公司|企业|新闻|媒体|最新|本站|产品)?(?:动态|新闻|资讯|中心|公告)$/u;

/** What a site is called, which stands at the top of its pages in a heading too. */
const SITE_NAME = /^[\p{Script=Han}]{2,8}(?:网|网站|在线|论坛|门户|频道)$/u;

const BOLD = 'b, strong, big, center, font, th';

/** Furniture around the article: a line in there is hardly its headline. */
const FURNITURE = 'nav, aside, footer, .sidebar, .nav, .menu, .footer, .logo, #logo, #nav, #footer';

/** How many lines after the headline a meta line is looked for. */
const META_REACH = 3;

function scoreMarkup({ block }: Line): number {
  const { element } = block;
  let score = TAG_SCORE[element.localName] ?? 0;
  const holder = element.closest('h1, h2, h3, h4');
  if (holder && holder !== element) score += TAG_SCORE[holder.localName] ?? 0;
  for (let up: Element | null = element, depth = 0; up && depth < 2; up = up.parentElement, depth++)
    if (TITLE_CLASS.test(`${up.className} ${up.id}`)) {
      score += 4 - depth;
      break;
    }
  if (COLUMN_CLASS.test(`${element.className} ${element.parentElement?.className ?? ''}`))
    score -= 5;
  const wrapped = block.run.every(
    (node) => !node.data.trim() || node.parentElement?.closest(BOLD) !== null,
  );
  if (score === 0 && wrapped) score += 3;
  const size = Number(element.closest(`[${FONT_SIZE_MARK}]`)?.getAttribute(FONT_SIZE_MARK) ?? 0);
  if (size >= 20) score += 2;
  const inline = block.run[0]?.parentElement?.closest('[size], [style*="font-size"]');
  if (inline && Number(inline.getAttribute('size')?.replace('+', '') ?? 4) >= 4) score += 1;
  if (element.closest(FURNITURE)) score -= 5;
  if (linkDensity(block) > 0.5) score -= 3;
  return score;
}

/** Without any markup a line is the headline only where it stands over the text, alone of its kind. */
const BARE_HEADLINE = { shortest: 5, longest: 60 };

function isBareHeadline({ kind, text, block }: Line, owners: string): boolean {
  if (owners.includes(text)) return false;
  if (kind !== 'prose' || linkDensity(block) > 0.5 || block.element.closest(FURNITURE))
    return false;
  const { shortest, longest } = BARE_HEADLINE;
  return text.length >= shortest && text.length <= longest && scoreText(text, []) >= 0;
}

/**
 * The line right over the text, where nothing else marks a headline: `<p class="t1">`; or the first
 * line of the text itself, where it lies in another element than what follows.
 */
function findBareHeadline(lines: readonly Line[], bodyFrom: number, owners: string): number {
  const [first, second] = [lines[bodyFrom], lines[bodyFrom + 1]];
  const apart = first?.block.element.parentElement !== second?.block.element.parentElement;
  if (first && apart && isBareHeadline(first, owners)) return bodyFrom;
  let at = bodyFrom - 1;
  while (lines[at]?.kind === 'meta') at--;
  const line = lines[at];
  return line && isBareHeadline(line, owners) ? at : -1;
}

/** What the page's copyright lines name, and its headline is not: the site. */
function readOwners(lines: readonly Line[]): string {
  return lines
    .filter(({ kind }) => kind === 'copyright')
    .map(({ text }) => text)
    .join('\n');
}

function scoreText(text: string, titles: readonly string[]): number {
  const { length } = text;
  let score = 0;
  if (length < 2) score -= 6;
  else if (length < 4) score -= 1;
  else if (length > 100) score -= 8;
  else if (length >= 7 && length <= 60) score += 2;
  if (COLUMN_NAME.test(text)) score -= 3;
  if (SITE_NAME.test(text)) score -= 4;
  if (/[。；;，,]$|[。！？!?…][”’」』"]$/u.test(text)) score -= 4;
  if (titles.some((title) => title === text || title.startsWith(text) || text.startsWith(title)))
    score += 5;
  return score;
}

/**
 * Finds the line that is the article's headline, among those before its first long paragraph.
 *
 * @param lines - the page's lines, in order
 * @param bodyAt - index of the first line that is surely body
 * @param titles - what `<title>`, `og:title` and the like say, where they are not junk; Simplified
 * @param bodyFrom - index of the first line that may be body, or -1 where nothing is known of it
 * @returns the index of the headline's line, or -1, and how sure it is
 */
export function findHeadline(
  lines: readonly Line[],
  bodyAt: number,
  titles: readonly string[],
  bodyFrom = -1,
): { readonly at: number; readonly score: number } {
  const trail = lines
    .slice(0, bodyAt)
    .findLast(({ kind }) => kind === 'breadcrumb')
    ?.text.split(/\s*[>›»＞]\s*/u)
    .filter(Boolean)
    .at(-1);
  const owners = readOwners(lines);
  let best = -1;
  let bestScore = 2;
  const end = Math.min(lines.length, bodyAt + 1);
  for (let index = 0; index < end; index++) {
    const line = lines[index];
    if (line?.kind !== 'prose') continue;
    const marked = scoreMarkup(line);
    let score = marked + scoreText(line.text, titles);
    // Dialogue and verse have short lines too: within the body only markup makes one a headline.
    if (bodyFrom >= 0 && index > bodyFrom && marked <= 0) continue;
    if (line.text.length >= 3 && owners.includes(line.text)) score -= 6;
    const after = lines.slice(index + 1, index + 1 + META_REACH);
    const metaAt = after.findIndex(({ kind }) => kind === 'meta');
    if (metaAt === 0) score += 5;
    else if (metaAt > 0) score += 3;
    if (lines[index - 1]?.kind === 'breadcrumb') score += 2;
    if (trail && trail.length > 6 && trail === line.text) score += 4;
    score -= Math.min(8, (bodyAt - index) * 0.4);
    // Of equals the one nearer to the text.
    if (score >= bestScore) {
      best = index;
      bestScore = score;
    }
  }
  if (best >= 0 || bodyFrom < 0) return { at: best, score: bestScore };
  return { at: findBareHeadline(lines, bodyFrom, owners), score: 0 };
}
