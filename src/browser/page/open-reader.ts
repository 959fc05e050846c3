import { takeSnapshot } from '../../dom/take-snapshot.ts';
import { answerMessages } from '../answer-messages.ts';
import type { CheckedTicket, PageMessages } from '../messages.ts';
import { frameAddress } from '../reader-address.ts';
import { sendToBackground } from '../send-message.ts';
import { canHoldReader } from './can-hold-reader.ts';
import { type Cover, coverPage } from './cover-page.ts';
import { fromBackground } from './from-background.ts';
import { makeSecret } from './make-secret.ts';

/** A page and the reader that shows its article. */
export interface ReaderSession {
  /** Whether the reader lies over the page; else it stands in a tab of its own. */
  isOverPage(): boolean;
  /** Ends it: the page is as it was, and the reader gets no more answers. */
  end(): void;
}

/**
 * Opens the reader over a page and answers it. Where its script cannot run in this page, or the page
 * takes it away, it moves to a tab of its own.
 */
export function openReader(view: Window, onEnd: () => void): ReaderSession {
  const snapshot = takeSnapshot(view.document);
  let secret = makeSecret();
  let reader: string | null = null;
  let cover: Cover | null = null;

  /** Lets in the first reader that shows the secret, and no other after it. */
  const admits = (ticket: CheckedTicket) => {
    if (ticket.secret === secret) reader ??= ticket.reader;
    return ticket.secret === secret && ticket.reader === reader;
  };
  const stopAnswering = answerMessages<PageMessages>({
    getSnapshot: fromBackground((ticket) => (admits(ticket) ? snapshot : null)),
    showHeadline: fromBackground((ticket) => {
      if (admits(ticket)) cover?.showHeadline(ticket.headline);
    }),
    closeReader: fromBackground((ticket) => {
      if (admits(ticket)) end();
    }),
  });

  const end = () => {
    cover?.lift();
    stopAnswering();
    onEnd();
  };
  const moveToTab = () => {
    cover?.lift();
    cover = null;
    secret = makeSecret();
    reader = null;
    void sendToBackground('openReaderTab', { secret });
  };

  try {
    if (canHoldReader(view)) {
      cover = coverPage(view, frameAddress(secret), {
        hasSpoken: () => reader !== null,
        onCloseRequest: end,
        onUnfit: moveToTab,
      });
    } else {
      moveToTab();
    }
  } catch (error) {
    console.warn('The reader cannot be laid over this page:', error);
    moveToTab();
  }
  return { isOverPage: () => cover !== null, end };
}
