import { holdTitle } from './hold-title.ts';
import { layOverlay } from './lay-overlay.ts';
import { lockScroll } from './lock-scroll.ts';

/** The reader's cover over a page. */
export interface Cover {
  /** Names the tab. */
  showHeadline(headline: string): void;
  /** Takes the cover off: the page is as it was, scrolled where it was. */
  lift(): void;
}

export interface CoverEvents {
  /** Whether the reader in the frame has spoken yet. */
  hasSpoken(): boolean;
  onCloseRequest(): void;
  /** The reader cannot live in this page: its script does not run there, or the page fights it. */
  onUnfit(): void;
}

/** The reader speaks as soon as its script runs, which is before its frame has loaded. */
const SILENT_AFTER_LOAD_MS = 2500;
/** A frame that has not even loaded by then is held up by something. */
const SILENT_MS = 10_000;

/** Covers the page with the reader at `address`. */
export function coverPage(view: Window, address: string, events: CoverEvents): Cover {
  const timers: ReturnType<typeof setTimeout>[] = [];
  const expectWordWithin = (ms: number) => {
    timers.push(setTimeout(() => !events.hasSpoken() && events.onUnfit(), ms));
  };

  const title = holdTitle(view.document);
  const unlockScroll = lockScroll(view);
  const overlay = layOverlay(view, address, {
    onLoad: () => expectWordWithin(SILENT_AFTER_LOAD_MS),
    onCloseRequest: events.onCloseRequest,
    onGone: events.onUnfit,
  });
  expectWordWithin(SILENT_MS);

  return {
    showHeadline: title.show,
    lift() {
      timers.forEach(clearTimeout);
      title.release();
      overlay.remove();
      unlockScroll();
    },
  };
}
