import type { CorpusArticle } from './article.ts';
import type { MetaPlan } from './meta-line.ts';
import type { SecondCopy } from './second-copy.ts';
import type { SkinName } from './skins/all.ts';
import type { Modifier, Variant } from './variants.ts';

/** What page to make. Whatever is left out is drawn from the seed. */
export interface PageOptions {
  readonly article: CorpusArticle;
  readonly variant: Variant;
  readonly skin: SkinName;
  readonly seed: number;
  readonly modifiers?: readonly Modifier[];
  /** Null for a page with one copy. */
  readonly twoCopies?: SecondCopy | null;
  readonly headlineAnnotated?: boolean;
  readonly metaAnnotated?: boolean;
  readonly meta?: MetaPlan;
}

/** What a reader should get from the page. */
export interface PageTruth {
  readonly title: string;
  readonly source: string | null;
  readonly byline: string | null;
  /** ISO day. */
  readonly date: string | null;
  /** One entry a paragraph, heading, list item, table row (cells parted by a tab), caption, `pre`. */
  readonly paragraphs: readonly string[];
  /** Addresses of the article's pictures, as its author wrote them. */
  readonly images: readonly string[];
  /** The author's own parentheses after a Han character, with that character; one entry each. */
  readonly legitimateParentheses: readonly string[];
  /** Of these, the ones that on this page look like its annotations: no one could tell. */
  readonly untellable: readonly string[];
  /** Texts that must not be found in the article. */
  readonly junk: readonly string[];
}

export interface MadePage {
  readonly html: string;
  readonly url: string;
  readonly truth: PageTruth;
  /** What was drawn, to find a page again and to count by. */
  readonly modifiers: readonly Modifier[];
  readonly twoCopies: SecondCopy | null;
}
