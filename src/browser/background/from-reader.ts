import type { Answerer, Sender } from '../answer-messages.ts';
import type { CheckedTicket, ReaderTicket } from '../messages.ts';
import { isReaderAddress } from '../reader-address.ts';

/** The reader that sent a message, as the browser names it: no page can say this of itself. */
export interface ReaderSender {
  readonly tabId: number;
  /** In a frame over the page, or in a tab of its own. */
  readonly place: 'frame' | 'tab';
  /** Names this reader among all others. */
  readonly id: string;
  /** Whether its window is a private one, of which nothing is kept. */
  readonly isPrivate: boolean;
}

/** Takes a message from our own reader page only. */
export function fromReader<Body, Reply>(
  answer: (body: Body, reader: ReaderSender) => Reply | Promise<Reply>,
): Answerer<Body, Reply> {
  return {
    accepts: (sender) => isReaderAddress(sender.url) && identify(sender) !== null,
    answer: (body, sender) => {
      const reader = identify(sender);
      if (!reader) throw new Error('A reader outside every tab.');
      return answer(body, reader);
    },
  };
}

/** The ticket as the page script takes it. */
export function checkTicket(ticket: ReaderTicket, reader: ReaderSender): CheckedTicket {
  return { secret: ticket.secret, reader: reader.id };
}

/** The tab whose page a reader is about: its own where it lies over it, else the one its ticket names. */
export function pageTab(ticket: ReaderTicket, reader: ReaderSender): number {
  if (reader.place === 'frame') return reader.tabId;
  if (ticket.tabId === null) throw new Error('A reader in a tab of its own names no page.');
  return ticket.tabId;
}

function identify(sender: Sender): ReaderSender | null {
  const { tab, frameId } = sender;
  if (tab?.id === undefined || frameId === undefined) return null;
  return {
    tabId: tab.id,
    place: frameId === 0 ? 'tab' : 'frame',
    id: `${tab.id}:${frameId}`,
    isPrivate: tab.incognito,
  };
}
