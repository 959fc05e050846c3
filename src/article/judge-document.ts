import { glanceAt } from '../dom/glance-at.ts';
import { readSignals } from '../dom/read-signals.ts';
import { judgeKind } from './judge-kind.ts';
import type { VerdictKind } from './types.ts';

/** What the detector says of a page. */
export interface PageJudgement {
  readonly verdict: VerdictKind;
  /** Whether there is text enough for the reader to show; false, too, where a glance was enough. */
  readonly isReaderable: boolean;
}

/** From so many characters in sentences the reader has something to show. */
const ENOUGH = 140;

/**
 * Judges what kind of page this is.
 *
 * @param glance - whether a glance will do, where that shows an ordinary page
 */
export function judgeDocument(document: Document, glance: boolean): PageJudgement {
  const seen = glance && glanceAt(document);
  if (seen) return { verdict: seen, isReaderable: false };
  const signals = readSignals(document);
  return { verdict: judgeKind(signals), isReaderable: signals.sentences >= ENOUGH };
}
