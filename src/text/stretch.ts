/** A stretch of a text, in UTF-16 units from its beginning; `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}
