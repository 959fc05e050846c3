/** What our scripts in a page share; the page's own cannot see it. By names: each is a bundle of its own. */
export interface PageWorld {
  /** The reader over this page, see `toggleReader`. */
  [SESSION]?: unknown;
  /** Whether the next run of the page script is not the user's, see `markUnasked`. */
  [UNASKED]?: boolean;
  /** The detector, see `watchThisPage`. */
  [WATCHER]?: PageWatcher | undefined;
  /** The page on which the user left the reader, see `pageName`. */
  [CLOSED]?: string | undefined;
}

/** What the detector is told by our other scripts. */
export interface PageWatcher {
  readerOpened(): void;
  readerClosed(): void;
  /** Ends it. */
  stop(): void;
}

export const SESSION = Symbol.for('qingdu.session');
export const UNASKED = Symbol.for('qingdu.unasked');
export const WATCHER = Symbol.for('qingdu.watcher');
export const CLOSED = Symbol.for('qingdu.closed');
