import type { PageScript, PageSignals } from '../../src/dom/read-signals.ts';
import { noCounts, type TextCounts } from '../../src/text/text-counts.ts';

/** What is told of a page in a table: all else is as on an ordinary Traditional page of 400 Han. */
export interface Told {
  /** With what the script shows of words and of the characters under readings (`onTraditional`). */
  text?: Partial<TextCounts> &
    Partial<Pick<PageScript, 'mixedWords' | 'nativeForms'>> & { onTraditional?: number };
  script?: Partial<PageScript>;
  page?: Partial<Omit<PageSignals, 'text' | 'script'>>;
}

/** Signals of a page that was converted and shows nothing else. */
export function signalsOf({ text, script, page }: Told): PageSignals {
  const { onTraditional = 0, mixedWords = 0, nativeForms = 0, ...counted } = text ?? {};
  const counts: TextCounts = { ...noCounts(), han: 400, blocks: 10, ...counted };
  const { han, kana, hangul, letters } = counts;
  return {
    text: counts,
    script: {
      ...{ han, kana, hangul, letters },
      ...{ traditional: han * 0.3, simplified: 0 },
      ...{ bases: onTraditional, mixedWords, nativeForms },
      ...script,
    },
    sample: counts.readings > 0 ? '國(guó)' : null,
    repeated: 0,
    junkTitle: null,
    junkOpens: false,
    soup: 0,
    escapedSoup: 0,
    junkLinks: 0,
    sentences: 0,
    ...page,
  };
}

/** Readings at a step from each other, all in lines that are full of them. */
export function readingsAt(step: number, readings: number): Partial<TextCounts> {
  const steps = noCounts().steps;
  steps[step] = readings - 10;
  return { readings, steps, blocksWithReadings: 10 };
}
