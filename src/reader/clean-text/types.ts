import type { Article, Removal } from '../../article/types.ts';
import type { CleanedText } from '../../text/clean-plain-text.ts';
import type { Script } from '../../text/script.ts';
import type { ReaderActions, ReaderSettings } from '../types.ts';

/** How it is to be cleaned. */
export interface CleanTextOptions {
  /** The script that is wanted. */
  readonly script: Script;
  /** Join the lines that a layout broke. */
  readonly join: boolean;
}

/** What there is to clean. */
export type CleanInput =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly file: File };

/** Why an input gave nothing; each has its own sentence in `_locales`. */
export type CleanError =
  | 'empty'
  | 'binary'
  | 'kind'
  | 'tooLarge'
  | 'unreadable'
  | 'noText'
  | 'noArticle'
  | 'failed';

/** What can be done without a document, away from the page's own thread. */
export type Worked =
  | {
      readonly kind: 'lines';
      readonly lines: CleanedText;
      /** The text as it was, where it may be a whole page; null where it is not, or is too long. */
      readonly page: string | null;
      /** Markdown stays Markdown. */
      readonly isMarkdown: boolean;
    }
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'failed'; readonly error: CleanError };

/** An article found in the input, and what was taken away on the way to it. */
export interface FoundArticle {
  readonly article: Article;
  readonly removals: readonly Removal[];
}

/** What came of an input: its lines cleaned, the article in it, or both. */
export interface CleanResult {
  readonly lines: CleanedText | null;
  readonly found: FoundArticle | null;
  readonly isMarkdown: boolean;
}

/** Does the part of the work that needs no document. Rejects where `signal` is aborted. */
export type WorkOn = (
  input: CleanInput,
  options: CleanTextOptions,
  report: (done: number) => void,
  signal: AbortSignal,
) => Promise<Worked>;

/** What the page asks of the world around it. */
export interface CleanTextActions
  extends Pick<ReaderActions, 'copyText' | 'copyRich' | 'watchSettings'> {
  readonly workOn: WorkOn;
  saveSettings(settings: ReaderSettings): void;
}
