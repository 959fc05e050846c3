import { type Browser, browser } from 'wxt/browser';
import type { MessageMap } from './messages.ts';
import type { Envelope } from './send-message.ts';

export type Sender = Browser.runtime.MessageSender;

/** How one kind of message is answered, and from whom it is taken at all. */
export interface Answerer<Body, Reply> {
  accepts(sender: Sender): boolean;
  answer(body: Body, sender: Sender): Reply | Promise<Reply>;
}

export type Answerers<M extends MessageMap<M>> = {
  readonly [K in keyof M]: Answerer<M[K]['body'], M[K]['reply']>;
};

/**
 * Answers the messages of one map. What comes from another extension, is of no known kind or is not
 * accepted from its sender gets no answer at all.
 * @returns a function that stops answering.
 */
export function answerMessages<M extends MessageMap<M>>(answerers: Answerers<M>): () => void {
  const listener = (message: unknown, sender: Sender, respond: (reply: Envelope) => void) => {
    if (sender.id !== browser.runtime.id || !isMessage(message)) return undefined;
    if (!Object.hasOwn(answerers, message.kind)) return undefined;
    const answerer = answerers[message.kind as keyof M];
    if (!answerer.accepts(sender)) return undefined;
    Promise.resolve()
      .then(() => answerer.answer(message.body, sender))
      .then(
        (value) => respond({ ok: true, value }),
        (error: unknown) => respond({ ok: false, error: String(error) }),
      );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function isMessage(value: unknown): value is { kind: string; body: unknown } {
  return typeof value === 'object' && value !== null && 'kind' in value && 'body' in value;
}
