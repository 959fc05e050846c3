import type { BaseText } from './base-text.ts';
import { classifyLine } from './classify-line.ts';
import { foldSpace } from './fold-space.ts';
import { countHan } from './han.ts';
import { isJunkTitle } from './judge-junk-title.ts';
import { simplify } from './simplify.ts';
import { stripAnnotations } from './strip-annotations.ts';

/** Lines looked at, at the beginning of a text: there a page has its furniture. */
const HEAD_LINES = 40;

/** Han that an article has at the least. */
const LEAST_HAN = 150;

/**
 * Whether a text may be a whole page rather than a piece of one: it is long enough for an article
 * and a page's furniture stands in its head. A cheap look, by which the pipeline is asked or not; the
 * pipeline judges for itself.
 */
export function looksLikePage(text: string): boolean {
  const lines = text
    .slice(0, 20_000)
    .split(/[\r\n\u2028\u2029\f]+/u)
    .map(foldSpace)
    .filter(Boolean)
    .slice(0, HEAD_LINES);
  if (countHan(text.slice(0, 20_000)) < LEAST_HAN) return false;
  return lines.some((line) => {
    if (line.length > 1_000) return false;
    if (isJunkTitle(line)) return true;
    const kind = classifyLine(simplify(stripAnnotations(line) as BaseText));
    return kind !== 'prose' && kind !== 'toolbar';
  });
}
