import type { PageSignals } from '../dom/read-signals.ts';
import { evenSteps } from '../text/text-counts.ts';
import type { Evidence } from './types.ts';

/**
 * What was seen on a page, signal by signal, as far as anything was. The names are stable: the reader
 * puts them into words.
 */
export function listEvidence(signals: PageSignals): Evidence[] {
  const { text, junkTitle, soup, escapedSoup, junkLinks } = signals;
  // Of itself Traditional text says nothing, and it takes a while to tell.
  const script =
    (junkTitle || soup || escapedSoup || junkLinks || text.readings > 3) && signals.script;
  const seen: [signal: string, count: number, sample?: string | null][] = [
    ['readings', text.readings, signals.sample],
    ['doubled-readings', text.doubled],
    ['readings-on-converted-characters', script ? script.bases : 0],
    ['readings-at-even-steps', evenSteps(text)],
    ['readings-side-by-side', text.steps[1] ?? 0],
    ['readings-of-words', text.glosses],
    ['traditional-characters', script ? script.traditional : 0],
    ['simplified-words-in-traditional-text', script ? script.mixedWords : 0],
    ['genuine-traditional-forms', script ? script.nativeForms : 0],
    ['junk-title', junkTitle ? 1 : 0, junkTitle],
    ['interference-soup', soup + escapedSoup],
    ['junk-links', junkLinks],
    ['repeated-lines', signals.repeated],
  ];
  return seen
    .filter(([, count]) => count > 0)
    .map(([signal, count, sample]) => (sample ? { signal, count, sample } : { signal, count }));
}
