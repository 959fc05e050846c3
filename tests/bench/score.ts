import type { MadePage } from '../page-maker/page.ts';
import type { ChainResult } from './chains.ts';
import { editDistance } from './lcs.ts';

/** How one chain did on one page. */
export interface Score {
  /** Insertions plus deletions to the true body, white space aside. */
  readonly edits: number;
  /** Characters of the true body that are not white space. */
  readonly length: number;
  readonly exact: boolean;
  /** The body is exact and cut into the same paragraphs. */
  readonly sameParagraphs: boolean;
  readonly title: boolean;
  readonly source: boolean;
  readonly byline: boolean;
  readonly date: boolean;
  readonly parentheses: number;
  readonly parenthesesKept: number;
  readonly images: number;
  readonly imagesKept: number;
  /** Junk found in the article. */
  readonly junk: readonly string[];
  readonly failed: boolean;
}

/** Measures what a chain made of a page against the truth. */
export function scorePage(page: MadePage, result: ChainResult | null): Score {
  const { truth } = page;
  const wanted = comparable(truth.paragraphs, truth.untellable);
  const found = comparable(result?.paragraphs ?? [], truth.untellable);
  const [wantedText, foundText] = [wanted.join(''), found.join('')];
  const told = without(truth.legitimateParentheses, truth.untellable);
  const kept = told.length - without(told, foundParentheses(foundText, told)).length;
  return {
    edits: editDistance(wantedText, foundText),
    length: Array.from(wantedText).length,
    exact: wantedText === foundText,
    sameParagraphs: wanted.join('\n') === found.join('\n'),
    title: result !== null && squeeze(result.title) === squeeze(truth.title),
    source: same(result, truth, 'source'),
    byline: same(result, truth, 'byline'),
    date: same(result, truth, 'date'),
    parentheses: told.length,
    parenthesesKept: kept,
    images: truth.images.length,
    imagesKept: truth.images.filter((src) => result?.html.includes(src)).length,
    junk: truth.junk.filter((text) => foundText.includes(squeeze(text))),
    failed: result === null,
  };
}

/** Text without white space, the units in which bodies are compared. */
export function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}

/** Paragraphs without white space; a gloss that no one could tell counts neither way. */
export function comparable(
  paragraphs: readonly string[],
  untellable: readonly string[],
): readonly string[] {
  return paragraphs
    .map((paragraph) =>
      untellable.reduce(
        (text, gloss) => text.replaceAll(squeeze(gloss), Array.from(gloss)[0] ?? ''),
        squeeze(paragraph),
      ),
    )
    .filter((paragraph) => paragraph !== '');
}

/** Fields of which nothing was said on the page are right only where nothing was found. */
function same(
  result: ChainResult | null,
  truth: MadePage['truth'],
  field: 'source' | 'byline' | 'date',
): boolean {
  return result !== null && squeeze(result[field] ?? '') === squeeze(truth[field] ?? '');
}

function foundParentheses(text: string, wanted: readonly string[]): string[] {
  return [...new Set(wanted)].flatMap((one) =>
    Array.from({ length: text.split(squeeze(one)).length - 1 }, () => one),
  );
}

/** What is left of a list when another is taken out of it, entry for entry. */
function without(list: readonly string[], taken: readonly string[]): string[] {
  const left = [...taken];
  return list.filter((one) => {
    const at = left.indexOf(one);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}
