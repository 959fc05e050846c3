import type { Browser } from 'wxt/browser';
import type { Answerer } from '../answer-messages.ts';
import { isReaderAddress } from '../reader-address.ts';

/** A tab with its id, which every tab that runs a page script has. */
export type PageTab = Browser.tabs.Tab & { readonly id: number };

/** Takes a message from our script in the top frame of a page. */
export function fromPageScript<Body, Reply>(
  answer: (body: Body, tab: PageTab) => Reply | Promise<Reply>,
): Answerer<Body, Reply> {
  return {
    accepts: ({ tab, frameId, url }) =>
      tab?.id !== undefined && frameId === 0 && !isReaderAddress(url),
    answer: (body, { tab }) => {
      if (tab?.id === undefined) throw new Error('A page script outside every tab.');
      return answer(body, { ...tab, id: tab.id });
    },
  };
}
