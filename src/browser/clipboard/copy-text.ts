import { copyByEvent } from './copy-by-event.ts';

/**
 * Puts plain text on the clipboard from one of our own pages, within a user's gesture.
 * @returns whether it arrived there.
 */
export async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    // Missing in Firefox where the reader lies over an http: page; a page's policy may forbid it.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(document, { text });
  }
}
