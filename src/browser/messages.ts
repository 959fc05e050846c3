import type { VerdictKind } from '../article/types.ts';
import type { ReadingPlace } from '../dom/reading-place.ts';
import type { Snapshot } from '../dom/snapshot.ts';
import type { SiteMode } from '../sites/types.ts';
import type { AutoCleanStep } from './auto-clean/decide-auto-clean.ts';

/** One kind of message: what is sent and what comes back. */
export interface Exchange<Body, Reply> {
  readonly body: Body;
  readonly reply: Reply;
}

/** A map of message kinds to their exchanges. Each receiver has one. */
export type MessageMap<M> = { readonly [K in keyof M]: Exchange<unknown, unknown> };

/** Why nothing could be laid over a page; a tab of our own says so. */
export type RefusedPage = 'forbiddenPage' | 'pdf' | 'pipelineFailed';

/** What a reader shows to be let in: the page script that made this secret answers to no other. */
export interface ReaderTicket {
  readonly secret: string;
  /** The tab the page is in, where the reader stands in a tab of its own. */
  readonly tabId: number | null;
}

/** A ticket as the background passes it on: with who showed it, which no page can forge. */
export interface CheckedTicket {
  readonly secret: string;
  readonly reader: string;
}

/** A page in which the detector runs. */
export interface PageArrival {
  readonly url: string;
  /** Whether the user has left the reader in this very document. */
  readonly isClosed: boolean;
  /** Whether it was come to by a link or an address, and nothing has happened in it yet. */
  readonly isNew: boolean;
}

/** What the detector found in a page. */
export interface PageReport extends PageArrival {
  readonly verdict: VerdictKind;
  readonly isReaderable: boolean;
  /** Whether the reader is open already. */
  readonly isOpen: boolean;
}

/** What the background answers. */
export interface BackgroundMessages {
  /** From the reader: the page as it was. Null where the page is gone or knows no such reader. */
  readonly getSnapshot: Exchange<ReaderTicket, Snapshot | null>;
  /** From the reader: the headline that the tab's title shall show. */
  readonly showHeadline: Exchange<ReaderTicket & { readonly headline: string }, void>;
  /** From the reader: leave it. */
  readonly closeReader: Exchange<ReaderTicket, void>;
  /** From the reader: where the user stopped in a page. Null where that is not kept. */
  readonly findPosition: Exchange<{ readonly url: string }, ReadingPlace | null>;
  /** From the reader: where the user is in a page; null where there is nothing to keep. */
  readonly keepPosition: Exchange<
    { readonly url: string; readonly place: ReadingPlace | null },
    void
  >;
  /** From the reader: open an address in the tab itself. */
  readonly followLink: Exchange<{ readonly href: string }, void>;
  /** From the page script: the reader cannot live in this page. */
  readonly openReaderTab: Exchange<{ readonly secret: string }, void>;
  /** From the page script: this document has nothing to lay a reader over. */
  readonly openMessageTab: Exchange<{ readonly message: RefusedPage }, void>;
  /** From the detector: what is wanted here; null where nothing opens by itself. */
  readonly expectPage: Exchange<PageArrival, SiteMode | null>;
  /** From the detector: what this page is. Answered once it is done. */
  readonly reportPage: Exchange<PageReport, AutoCleanStep>;
  /** From the detector: the user has left the reader here, or opened it again. */
  readonly noteClosed: Exchange<{ readonly url: string; readonly closed: boolean }, void>;
  /** From the reader: open the options where this site can be granted. */
  readonly openOptions: Exchange<{ readonly site: string }, void>;
}

/** What the page script answers; only the background asks. */
export interface PageMessages {
  readonly getSnapshot: Exchange<CheckedTicket, Snapshot | null>;
  readonly showHeadline: Exchange<CheckedTicket & { readonly headline: string }, void>;
  readonly closeReader: Exchange<CheckedTicket, void>;
}

/** What the detector answers; only the background asks. */
export interface DetectorMessages {
  /** End: the permission is gone, or no rule wants it any more. */
  readonly stopWatching: Exchange<null, void>;
}
