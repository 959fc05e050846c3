import type { Removal } from '../dom/removal.ts';
import type { LeftOut } from '../text/find-left-out.ts';
import type { LoadedScript } from '../text/load-script.ts';

/** What kind of page this is. `spam` is the annotated family; `annotated` carries readings on purpose. */
export type VerdictKind = 'spam' | 'annotated' | 'plain' | 'not-chinese';

/** One observation a verdict rests on: what was seen, how often, and one example where there is one. */
export interface Evidence {
  readonly signal: string;
  readonly count: number;
  readonly sample?: string;
}

export interface Verdict {
  readonly kind: VerdictKind;
  readonly evidence: readonly Evidence[];
}

/** The pipeline step that took something away. */
export type { Removal, RemovalReason, RemovalStep } from '../dom/removal.ts';

/** The article given back. Nothing touches `html` after it was sanitized. */
export interface Article {
  /** The real headline. */
  readonly title: string;
  /** The publication named by 来源, 出处 or the like; never the host's name. */
  readonly source: string | null;
  /** The person named by 作者 or the like. */
  readonly byline: string | null;
  /** ISO day, `2024-07-08`. */
  readonly date: string | null;
  /** BCP 47 tag of the text as shown: `zh-Hans` after conversion to Simplified. */
  readonly lang: string;
  /** The sanitized body, without headline and meta line. */
  readonly html: string;
  /** The body as plain text, in order: one entry a paragraph, heading, list item, table row, caption or `pre`. */
  readonly paragraphs: readonly string[];
  /** `paragraphs` joined by line breaks. */
  readonly text: string;
  /** Characters of `text` that are not white space. */
  readonly length: number;
}

/** The script of a page's own text. */
export type PageScript = 'hans' | 'hant' | 'not-chinese';

/** A stretch of the article's text that reads otherwise in the page. */
export interface OriginStretch {
  readonly start: number;
  readonly end: number;
  /** What it says in the page, without readings. */
  readonly base: string;
  /** Readings, each with its place in `base`. */
  readonly readings: readonly LeftOut[];
}

/**
 * How the page had the article. Offsets count UTF-16 units in the text of the article's HTML: all its
 * text nodes in a row.
 */
export interface Origin {
  /** Length of that text. */
  readonly length: number;
  /** In order; each within one text node. */
  readonly stretches: readonly OriginStretch[];
  /** Where blocks were taken out, in order: `at` is the start of the text that follows. */
  readonly gaps: readonly { readonly at: number; readonly removal: Removal }[];
}

/** Why a page gave no article. */
export type NoArticleReason = 'no-text' | 'no-article';

export type Outcome =
  | {
      readonly ok: true;
      readonly verdict: Verdict;
      readonly article: Article;
      readonly removals: readonly Removal[];
      /** What the page itself is written in. A disguised page counts as Traditional. */
      readonly pageScript: PageScript;
      /** Whether readings that someone put there on purpose stand in the article. */
      readonly hasReadings: boolean;
      /** Null where it was not asked for. */
      readonly origin: Origin | null;
    }
  | { readonly ok: false; readonly verdict: Verdict; readonly reason: NoArticleReason };

/** A page as the pipeline takes it: a document nobody else uses, which the pipeline may consume. */
export interface PageInput {
  readonly document: Document;
  /** The page's own address; links and pictures are resolved against it. Null where there is none. */
  readonly url: string | null;
  /** Whether the page is plain text, which a browser shows in one `<pre>`. */
  readonly plainText?: boolean;
  /** Whether to tell how the page had the article, see `Origin`. */
  readonly traced?: boolean;
}

/** What a user asks for beyond what the pipeline does by itself. */
export interface CleanOptions {
  /** Take the readings out of a page that has them on purpose. */
  readonly removeReadings?: boolean;
  /** The script to show the article in, see `loadScript`; Simplified where left out. */
  readonly script?: LoadedScript;
  /** The `id`s of removed blocks that are to stand in the article again, where they stood. */
  readonly keep?: readonly string[];
}
