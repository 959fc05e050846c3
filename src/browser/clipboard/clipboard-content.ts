/** What goes on the clipboard: plain text, and formatted text beside it where there is some. */
export interface ClipboardContent {
  readonly text: string;
  readonly html?: string;
}
