import type { PageSignals } from '../dom/read-signals.ts';
import { judgeKind } from './judge-kind.ts';
import { listEvidence } from './list-evidence.ts';
import type { Verdict } from './types.ts';

/**
 * Judges what kind of page this is, with the evidence for whoever wants to know why.
 *
 * @param signals - what `readSignals` counted
 */
export function detect(signals: PageSignals): Verdict {
  return { kind: judgeKind(signals), evidence: listEvidence(signals) };
}
