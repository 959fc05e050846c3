/**
 * The live page as the page script hands it to the reader: its HTML, with marks on it for what only
 * the live page knows. The marks are attributes on the copy; the page itself is never changed.
 */
export interface Snapshot {
  /** Address of the page, `location.href`. */
  readonly url: string;
  /** `document.contentType`, e.g. `text/html` or `text/plain`. */
  readonly contentType: string;
  /** `outerHTML` of the copied root element. */
  readonly html: string;
  /** `document.title` when the snapshot was taken. */
  readonly title: string;
}

/** Marks an element that the live page does not show. A mark, not a verdict. */
export const HIDDEN_MARK = 'data-qingdu-hidden';

/** Font size in CSS pixels of a possible headline on the live page. */
export const FONT_SIZE_MARK = 'data-qingdu-font-size';
