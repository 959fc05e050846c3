import type { Removed } from './copy-removed.ts';

/** The pipeline step that took something away. */
export type RemovalStep =
  | 'soup'
  | 'junk'
  | 'annotations'
  | 'second-copy'
  | 'extract'
  | 'metadata'
  | 'sanitize';

/** Why it was taken: a code, which the reader and the terminal put into words. */
export type RemovalReason =
  // soup
  | 'soup-block'
  | 'soup-markup'
  | 'escaped-soup'
  // junk
  | 'junk-title'
  | 'junk-links'
  // annotations
  | 'reading'
  | 'orphan-reading'
  | 'ruby'
  | 'pushed-emoji'
  // second-copy
  | 'second-copy'
  // extract
  | 'breadcrumb'
  | 'navigation'
  | 'copyright'
  | 'toolbar'
  | 'site-line'
  | 'outside-article'
  // metadata
  | 'headline'
  | 'meta'
  // sanitize
  | 'unsafe-markup';

/** One logged deletion. */
export interface Removal {
  readonly step: RemovalStep;
  readonly reason: RemovalReason;
  /** What stood there, whole. */
  readonly text: string;
  /** For a reading: the character it stood after. */
  readonly base?: string;
  /** Names a block that can be put back, the same each time the page is cleaned. */
  readonly id?: string;
  /** The block was put back, as the user asked. */
  readonly kept?: true;
}

/**
 * Takes note of a deletion; handed to every step that deletes, and called before it does. Where a whole
 * block goes, `removed` is that block.
 */
export type LogRemoval = (removal: Removal, removed?: Removed) => void;
