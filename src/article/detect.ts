import type { PageSignals } from '../dom/read-signals.ts';
import { judgeScript } from '../text/count-script.ts';
import type { Evidence, Verdict } from './types.ts';

/** From so many readings on a page counts as annotated at all. */
const FEW_READINGS = 4;

/**
 * Judges what kind of page this is from counts alone.
 *
 * `spam` needs two things that do not go together by chance: readings or a junk title, and a body
 * turned into Traditional characters, or readings doubled all over the page. A page that has readings
 * on purpose annotates nearly every character, or single words, in text of one script.
 *
 * @param signals - what `readSignals` counted
 */
export function detect(signals: PageSignals): Verdict {
  const { script, readings, readingsOnTraditional, doubled, blocks, blocksWithReadings } = signals;
  const evidence: Evidence[] = [];
  const note = (signal: string, count: number, sample?: string | null) => {
    if (count > 0) evidence.push(sample ? { signal, count, sample } : { signal, count });
  };
  note('readings', readings, signals.sampleReading);
  note('doubled-readings', doubled);
  note('readings-on-converted-characters', readingsOnTraditional);
  note('traditional-characters', script.traditional);
  note('simplified-words-in-traditional-text', signals.mixedWords);
  note('junk-title', signals.junkTitle ? 1 : 0, signals.junkTitle);
  note('interference-soup', signals.soup);
  note('junk-links', signals.junkLinks);

  const language = judgeScript(script);
  if (language === 'not-chinese') return { kind: 'not-chinese', evidence };

  const converted = language === 'hant';
  const density = readings / Math.max(1, script.han);
  const spread = blocksWithReadings / Math.max(1, blocks);
  // Lessons annotate nearly everything; the family leaves at least a third of the Han bare.
  const onPurpose = density > 0.7 && doubled === 0;

  const isSpam =
    !onPurpose &&
    ((converted && signals.junkTitle !== null && (readings > 0 || script.han >= 60)) ||
      (converted && signals.soup >= 3 && (readings >= 2 || signals.mixedWords > 0)) ||
      (signals.junkTitle !== null && doubled >= 2 && spread >= 0.3) ||
      (converted && doubled >= 4 && spread >= 0.3) ||
      (converted &&
        readings >= 2 * FEW_READINGS &&
        spread >= 0.4 &&
        density > 0.01 &&
        (signals.mixedWords > 0 || readingsOnTraditional >= readings * 0.9)));
  if (isSpam) return { kind: 'spam', evidence };
  if (readings >= FEW_READINGS && density > 0.02) return { kind: 'annotated', evidence };
  return { kind: 'plain', evidence };
}
