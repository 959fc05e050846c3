import type { MadePage, PageOptions } from '../page-maker/page.ts';
import type { ChainResult } from './chains.ts';
import { differences } from './lcs.ts';
import { comparable, type Score } from './score.ts';

const MOST_CHANGES = 12;
const MOST_CHARACTERS = 80;

/** Whether a page came out worse than another: by its body, then by what else is wrong. */
export function isWorse(score: Score, other: Score): boolean {
  return badness(score) > badness(other);
}

function badness(score: Score): number {
  const wrong = [score.title, score.date, score.source, score.byline].filter((right) => !right);
  return (
    score.edits +
    wrong.length * 20 +
    score.junk.length * 20 +
    (score.parentheses - score.parenthesesKept) +
    (score.images - score.imagesKept) +
    (score.sameParagraphs ? 0 : 1)
  );
}

/** What is wrong with a page, in words one can act on. */
export function showPage(
  options: PageOptions,
  page: MadePage,
  result: ChainResult | null,
  score: Score,
): string {
  const { truth } = page;
  const copies = page.twoCopies === null ? 'one copy' : JSON.stringify(page.twoCopies);
  const lines = [
    `\n## seed ${options.seed}: ${options.article.slug}, ${options.variant}, ${options.skin}`,
    `modifiers: ${page.modifiers.join(' ') || 'none'}; ${copies}`,
    `edits ${score.edits} of ${score.length}; parentheses ${score.parenthesesKept}/${score.parentheses}; pictures ${score.imagesKept}/${score.images}`,
  ];
  for (const field of ['title', 'source', 'byline', 'date'] as const) {
    if (!score[field]) lines.push(`${field}: ${result?.[field] ?? null} ≠ ${truth[field]}`);
  }
  if (score.junk.length > 0) lines.push(`junk: ${score.junk.join(' ¦ ')}`);
  const wanted = comparable(truth.paragraphs, truth.untellable);
  const found = comparable(result?.paragraphs ?? [], truth.untellable);
  const changes = differences(wanted.join('\n'), found.join('\n'));
  for (const change of changes.slice(0, MOST_CHANGES)) {
    lines.push(
      `…${visible(change.before)} −[${visible(change.missing)}] +[${visible(change.extra)}]`,
    );
  }
  if (changes.length > MOST_CHANGES) lines.push(`… ${changes.length - MOST_CHANGES} more`);
  return lines.join('\n');
}

function visible(text: string): string {
  const short =
    text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}… (${text.length})` : text;
  return short.replaceAll('\n', '¶');
}
