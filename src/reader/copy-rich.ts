import type { RichText } from '../article/export/to-rich-text.ts';

/**
 * Puts a text and its formatted side on the clipboard, within a user's gesture in a page of our own.
 * @returns whether they arrived there
 */
export async function copyRich(document: Document, { html, text }: RichText): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      }),
    ]);
    return true;
  } catch {
    // Missing in Firefox where the reader lies over an http: page; a page's policy may forbid it.
    return copyByEvent(document, { html, text });
  }
}

/** As the answer to a `copy` event of our own making. */
function copyByEvent(document: Document, { html, text }: RichText): boolean {
  let isPut = false;
  const put = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', html);
    event.preventDefault();
    isPut = true;
  };
  document.addEventListener('copy', put);
  try {
    return document.execCommand('copy') && isPut;
  } finally {
    document.removeEventListener('copy', put);
  }
}
