import type { CorpusArticle } from './article.ts';
import type { PageOptions } from './page.ts';
import { createRandom } from './random.ts';
import { SKIN_NAMES } from './skins/all.ts';
import { VARIANTS } from './variants.ts';

/** Which articles a set takes. */
export type CorpusSet = 'tuning' | 'held-out' | 'all';

/** The articles of a set. */
export function articlesOf(corpus: readonly CorpusArticle[], set: CorpusSet): CorpusArticle[] {
  return corpus.filter((article) => set === 'all' || article.heldOut === (set === 'held-out'));
}

/** Spreads `count` pages evenly over articles, variants and skins. */
export function planPages(
  articles: readonly CorpusArticle[],
  count: number,
  seed: number,
): PageOptions[] {
  const random = createRandom(seed);
  // Three decks dealt side by side: each value comes up equally often, in ever other company.
  const deal = <T>(deck: readonly T[]): (() => T) => {
    let left: T[] = [];
    return () => {
      if (left.length === 0) left = random.sample(deck, deck.length);
      return left.pop() as T;
    };
  };
  const [article, variant, skin] = [deal(articles), deal(VARIANTS), deal(SKIN_NAMES)];
  return Array.from({ length: count }, () => ({
    article: article(),
    variant: variant(),
    skin: skin(),
    seed: random.int(2 ** 31),
  }));
}
