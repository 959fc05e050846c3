import type { CopyForm } from '../article/export/forms.ts';
import type { Article, Origin, PageScript, Removal, Verdict } from '../article/types.ts';
import type { ReadingPlace } from '../dom/reading-place.ts';
import type { Script } from '../text/script.ts';
import type { MessageKey } from './message-key.ts';

/** Why there is no article to show; each has its own sentence in `_locales`. */
export type ReaderMessage =
  | 'noText'
  | 'noArticle'
  | 'forbiddenPage'
  | 'pdf'
  | 'pageGone'
  | 'pipelineFailed';

/** How the user wants a page presented. */
export interface PresentOptions {
  readonly script: Script;
  /** Take out readings that were put there on purpose. */
  readonly removeReadings: boolean;
  /** The `id`s of removed blocks that the user has put back. */
  readonly keep?: readonly string[];
}

/** An article, and how it came about. */
export interface Presentation {
  readonly kind: 'article';
  readonly article: Article;
  readonly verdict: Verdict;
  readonly removals: readonly Removal[];
  /** How the page had the article; null where that is not known. */
  readonly origin: Origin | null;
  readonly options: PresentOptions;
  readonly pageScript: PageScript;
  /** Whether readings stand in it that were put there on purpose. */
  readonly hasReadings: boolean;
  /** Address of the page the article came from. */
  readonly url: string | null;
  /** Where the user stopped the last time; left out where that is not known. */
  readonly place?: ReadingPlace;
}

/** What the reader shows now. */
export type ReaderView =
  /** `done`, from 0 to 1, where it is known how far the work is. */
  | { readonly kind: 'loading'; readonly done?: number }
  | Presentation
  | { readonly kind: 'message'; readonly message: ReaderMessage; readonly detail?: string };

/** What the reader asks of the world around it; handed in by its entrypoint. */
export interface ReaderActions {
  /** Leave the reader and bring back the page as it was. */
  close(): void;
  /** Open an absolute http(s) or mailto address in the tab itself, not inside the frame. */
  follow(href: string): void;
  /**
   * Run the pipeline again over the page as it was, asked for something else. Rejects where no article
   * comes of it; left out where the page is not at hand.
   */
  present?(options: PresentOptions): Promise<Presentation>;
  /** Remember where the user is in a page, or that there is nothing to remember. */
  keepPlace?(pageUrl: string, place: ReadingPlace | null): void;
  /** Put text on the clipboard. Resolves to false where nothing arrived there. */
  copyText(text: string): Promise<boolean>;
  /** The same for text with a formatted side; left out, the reader does it by itself. */
  copyRich?(html: string, text: string): Promise<boolean>;
  /** Clean the site of this page by itself from now on; left out where that cannot be asked for. */
  alwaysClean?(pageUrl: string): void;
  /** Remember the appearance. Called once a change is final, not for every step of a preview. */
  saveSettings?(settings: ReaderSettings): void;
  /** Calls back with an appearance that was set on another page. Returns what stops it. */
  watchSettings?(onChange: (settings: ReaderSettings) => void): () => void;
}

/** Colours of the page; `system` is light or dark as the system says. */
export type ReaderTheme = 'system' | 'light' | 'sepia' | 'grey' | 'dark' | 'black';

/** 黑体, 宋体, 楷体. */
export type ReaderFont = 'sans' | 'serif' | 'kai';

/** Paragraphs set apart by space, or by an indent of two characters. */
export type ParagraphStyle = 'spaced' | 'indented';

/** How the reader looks, and how it copies. Plain data, fit for `browser.storage`; `readSettings` takes it back in. */
export interface ReaderSettings {
  readonly theme: ReaderTheme;
  readonly font: ReaderFont;
  /** In CSS pixels, where the browser's own default size is 16. */
  readonly fontSize: number;
  /** Characters in a full line. */
  readonly measure: number;
  /** Multiple of the font size. */
  readonly lineHeight: number;
  readonly paragraphs: ParagraphStyle;
  readonly justify: boolean;
  /** The form in which the user copied last. */
  readonly copyForm: CopyForm;
  /** Whether headline, source, date and address stand in front of what is copied. */
  readonly copyHead: boolean;
}

/** Looks a message up in `_locales`; `substitutions` fill its placeholders. */
export type Translate = (key: MessageKey, substitutions?: string | string[]) => string;
