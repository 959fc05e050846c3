import type { Article, Removal, Verdict } from '../article/types.ts';

/** Why there is no article to show; each has its own sentence in `_locales`. */
export type ReaderMessage =
  | 'noText'
  | 'noArticle'
  | 'forbiddenPage'
  | 'pdf'
  | 'pageGone'
  | 'pipelineFailed';

/** What the reader shows now. */
export type ReaderView =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'article';
      readonly article: Article;
      readonly verdict: Verdict;
      readonly removals: readonly Removal[];
      /** Address of the page the article came from. */
      readonly url: string | null;
    }
  | { readonly kind: 'message'; readonly message: ReaderMessage; readonly detail?: string };

/** What the reader asks of the world around it; handed in by its entrypoint. */
export interface ReaderActions {
  /** Leave the reader and bring back the page as it was. */
  close(): void;
  /** Open an absolute http(s) address in the tab itself, not inside the frame. */
  follow(href: string): void;
  /** Put text on the clipboard. Resolves to false where nothing arrived there. */
  copyText(text: string): Promise<boolean>;
}

/** Looks a message up in `_locales`; `substitutions` fill its placeholders. */
export type Translate = (key: string, substitutions?: string | string[]) => string;
