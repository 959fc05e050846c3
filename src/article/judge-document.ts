import { glanceAt } from '../dom/glance-at.ts';
import { readSignals } from '../dom/read-signals.ts';
import { judgeKind } from './judge-kind.ts';
import type { VerdictKind } from './types.ts';

/** What the detector says of a page. */
export interface PageJudgement {
  readonly verdict: VerdictKind;
  /** Characters in sentences; 0 where a glance was enough. */
  readonly sentences: number;
}

/**
 * Judges what kind of page this is.
 *
 * @param glance - whether a glance will do, where that shows an ordinary page
 */
export function judgeDocument(document: Document, glance: boolean): PageJudgement {
  const seen = glance && glanceAt(document);
  if (seen) return { verdict: seen, sentences: 0 };
  const signals = readSignals(document);
  return { verdict: judgeKind(signals), sentences: signals.sentences };
}
