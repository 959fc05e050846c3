import { gatherEvidence, type TextEvidence } from '../../text/gather-evidence.ts';
import { collectTextRuns, textOfRun } from '../text-runs.ts';

/** Read of a page at most: more does not change what it is, and somebody waits. */
const MOST_TEXT = 200_000;

/** What a page shows of the readings in it and the script it is written in. */
export function readPageEvidence(document: Document): TextEvidence {
  const evidence = gatherEvidence();
  let length = 0;
  for (const run of collectTextRuns(document.body ?? document.documentElement)) {
    const text = textOfRun(run);
    if (text.trim()) evidence.add(text);
    length += text.length;
    if (length > MOST_TEXT) break;
  }
  return evidence.sum();
}
