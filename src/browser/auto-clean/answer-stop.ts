import { browser } from 'wxt/browser';
import type { Sender } from '../answer-messages.ts';
import type { DetectorMessages } from '../messages.ts';
import type { Envelope } from '../send-message.ts';

/** The one kind of message that the detector answers. */
const STOP: keyof DetectorMessages = 'stopWatching';

/**
 * Calls back when the background, and nobody else, ends the detector in this page. Without the map of
 * messages that other scripts have: every page of a granted site would load it.
 * @returns a function that stops answering.
 */
export function answerStop(onStop: () => void): () => void {
  const { runtime } = browser;
  const listener = (message: unknown, sender: Sender, respond: (reply: Envelope) => void) => {
    const { kind } = Object(message) as { kind?: unknown };
    if (kind !== STOP || sender.id !== runtime.id || sender.tab) return;
    respond({ ok: true, value: null });
    onStop();
  };
  runtime.onMessage.addListener(listener);
  return () => runtime.onMessage.removeListener(listener);
}
