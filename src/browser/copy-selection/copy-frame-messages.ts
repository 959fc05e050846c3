import type { Exchange } from '../messages.ts';

/** What our small frame in a page answers; only the background asks. */
export interface CopyFrameMessages {
  /** Puts text on the clipboard; the secret is the one that the frame was made with. */
  readonly putOnClipboard: Exchange<{ readonly secret: string; readonly text: string }, boolean>;
}
