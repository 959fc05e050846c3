import { browser } from 'wxt/browser';
import type { BackgroundMessages, DetectorMessages, MessageMap, PageMessages } from './messages.ts';

/** How an answer travels: a failure there is a failure here. */
export type Envelope =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string };

/**
 * Sends a message to the background.
 * @returns what it answers. Rejects where it does not answer or fails.
 */
export function sendToBackground<K extends keyof BackgroundMessages>(
  kind: K,
  body: BackgroundMessages[K]['body'],
): Promise<BackgroundMessages[K]['reply']> {
  return open<BackgroundMessages, K>(browser.runtime.sendMessage({ kind, body }));
}

/** What our scripts in a page answer, whichever of them. */
interface InPageMessages extends PageMessages, DetectorMessages {}

/**
 * Sends a message to our scripts in a tab's top frame.
 * @returns what it answers. Rejects where no page script is there or it fails.
 */
export function sendToPage<K extends keyof InPageMessages>(
  tabId: number,
  kind: K,
  body: InPageMessages[K]['body'],
): Promise<InPageMessages[K]['reply']> {
  return open<InPageMessages, K>(browser.tabs.sendMessage(tabId, { kind, body }, { frameId: 0 }));
}

async function open<M extends MessageMap<M>, K extends keyof M>(
  answer: Promise<Envelope | undefined>,
): Promise<M[K]['reply']> {
  const envelope = await answer;
  if (!envelope) throw new Error('No answer.');
  if (!envelope.ok) throw new Error(envelope.error);
  return envelope.value as M[K]['reply'];
}
