import { copyByEvent } from './copy-by-event.ts';

/**
 * Puts formatted text, and plain text beside it, on the clipboard from one of our own pages, within a
 * user's gesture.
 * @returns whether it arrived there.
 */
export async function copyRich(document: Document, html: string, text: string): Promise<boolean> {
  const blob = (type: string, data: string) => ({ [type]: new Blob([data], { type }) });
  try {
    const item = new ClipboardItem({ ...blob('text/plain', text), ...blob('text/html', html) });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyByEvent(document, { html, text });
  }
}
