import { answerMessages } from '../answer-messages.ts';
import { copyByEvent } from '../clipboard/copy-by-event.ts';
import { readCopySecret } from './copy-frame-address.ts';
import type { CopyFrameMessages } from './copy-frame-messages.ts';

/**
 * What our small frame in a page is there for: no listener of the page hears the `copy` event in it.
 * Not by `navigator.clipboard`, which wants the focus, and which a page may forbid its frames.
 */
export function serveCopyFrame(window: Window): void {
  const secret = readCopySecret(window.location.href);
  answerMessages<CopyFrameMessages>({
    putOnClipboard: {
      // The background has no tab; whoever frames this page by himself does not know the secret.
      accepts: (sender) => sender.tab === undefined && secret !== null,
      answer: (body) => body.secret === secret && copyByEvent(window.document, { text: body.text }),
    },
  });
}
