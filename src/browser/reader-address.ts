import { browser } from 'wxt/browser';
import type { ReaderTicket, RefusedPage } from './messages.ts';

/** What the reader's own address tells it: whose article it shows, or which message. */
export type ReaderPurpose =
  | { readonly kind: 'read'; readonly ticket: ReaderTicket }
  | { readonly kind: 'say'; readonly message: RefusedPage };

const PATH = '/reader.html';
const MESSAGES: readonly RefusedPage[] = ['forbiddenPage', 'pdf', 'pipelineFailed'];

/**
 * The address for the frame in a page. With `use_dynamic_url` Chromium gives one here that holds for
 * this session only, so that no page can probe for the extension; in Firefox every one is random.
 */
export function frameAddress(secret: string): string {
  return `${browser.runtime.getURL(PATH)}?${new URLSearchParams({ secret })}`;
}

/** The address for a tab of our own. */
export function tabAddress(purpose: ReaderPurpose): string {
  // Of the root, not of the page: a tab needs the lasting origin, never the session's.
  const address = new URL(PATH, browser.runtime.getURL('/'));
  if (purpose.kind === 'say') address.searchParams.set('message', purpose.message);
  else {
    address.searchParams.set('secret', purpose.ticket.secret);
    address.searchParams.set('tab', String(purpose.ticket.tabId));
  }
  return address.href;
}

/** Reads back what an address of the reader says. Null where it says nothing that makes sense. */
export function readPurpose(address: string): ReaderPurpose | null {
  const query = new URL(address).searchParams;
  const message = MESSAGES.find((known) => known === query.get('message'));
  if (message) return { kind: 'say', message };
  const secret = query.get('secret');
  const tab = query.get('tab');
  if (!secret || (tab !== null && !/^\d+$/.test(tab))) return null;
  return { kind: 'read', ticket: { secret, tabId: tab === null ? null : Number(tab) } };
}

/** Whether an address is the reader's, in a frame or in a tab. */
export function isReaderAddress(address: string | undefined): boolean {
  if (!address || !URL.canParse(address)) return false;
  const { protocol, pathname } = new URL(address);
  return protocol === new URL(browser.runtime.getURL('/')).protocol && pathname === PATH;
}
