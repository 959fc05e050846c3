import type { ClipboardContent } from './clipboard-content.ts';

/**
 * Puts text on the clipboard as the answer to a `copy` event of our own making.
 * Only for our own pages: in another one a listener may stop the event, and `execCommand` still
 * returns true.
 * @returns whether it arrived there.
 */
export function copyByEvent(document: Document, { text, html }: ClipboardContent): boolean {
  let isPut = false;
  const put = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    event.preventDefault();
    // The reader answers a copy of the user's own with what is selected: not this one.
    event.stopImmediatePropagation();
    isPut = true;
  };
  document.addEventListener('copy', put, { capture: true });
  try {
    return document.execCommand('copy') && isPut;
  } finally {
    document.removeEventListener('copy', put, { capture: true });
  }
}
