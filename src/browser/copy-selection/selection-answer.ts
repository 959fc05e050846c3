/** What one frame says of its selection. */
export interface SelectionAnswer {
  /** What is selected, clean; null where nothing is. */
  readonly text: string | null;
  /** Whether this frame is the one that the user works in. */
  readonly focused: boolean;
}
