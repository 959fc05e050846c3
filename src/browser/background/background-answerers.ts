import { browser } from 'wxt/browser';
import type { Answerers } from '../answer-messages.ts';
import { setClosed } from '../auto-clean/closed-pages.ts';
import { expectPage, judgePage } from '../auto-clean/judge-page.ts';
import { openSiteOptions } from '../auto-clean/open-site-options.ts';
import type { BackgroundMessages } from '../messages.ts';
import { sendToPage } from '../send-message.ts';
import { findPosition } from '../settings/find-position.ts';
import { keepPosition } from '../settings/keep-position.ts';
import { followLink } from './follow-link.ts';
import { fromPageScript } from './from-page-script.ts';
import { checkTicket, fromReader, pageTab } from './from-reader.ts';
import { openBeside } from './open-beside.ts';

/**
 * What the background answers. It keeps nothing between two messages, since the browser may end it
 * at any moment: which reader may read which page is known to the page script alone.
 */
export const backgroundAnswerers: Answerers<BackgroundMessages> = {
  getSnapshot: fromReader(async (ticket, reader) => {
    try {
      return await sendToPage(pageTab(ticket, reader), 'getSnapshot', checkTicket(ticket, reader));
    } catch {
      // No page script is there any more: the page is gone.
      return null;
    }
  }),
  showHeadline: fromReader(({ headline, ...ticket }, reader) =>
    sendToPage(pageTab(ticket, reader), 'showHeadline', {
      ...checkTicket(ticket, reader),
      headline,
    }),
  ),
  closeReader: fromReader((ticket, reader) =>
    reader.place === 'tab'
      ? browser.tabs.remove(reader.tabId)
      : sendToPage(reader.tabId, 'closeReader', checkTicket(ticket, reader)),
  ),
  findPosition: fromReader(({ url }, { isPrivate }) => (isPrivate ? null : findPosition(url))),
  keepPosition: fromReader(({ url, place }, { isPrivate }) => {
    if (!isPrivate) return keepPosition(url, place, Date.now());
  }),
  followLink: fromReader(({ href }, { tabId }) => followLink(tabId, href)),
  openReaderTab: fromPageScript(({ secret }, tab) =>
    openBeside(tab, { kind: 'read', ticket: { secret, tabId: tab.id } }),
  ),
  openMessageTab: fromPageScript(({ message }, tab) => openBeside(tab, { kind: 'say', message })),
  expectPage: fromPageScript(expectPage),
  reportPage: fromPageScript(judgePage),
  noteClosed: fromPageScript(({ url, closed }, tab) => setClosed(tab.id, url, closed)),
  openOptions: fromReader(({ site }) => openSiteOptions(site)),
};
