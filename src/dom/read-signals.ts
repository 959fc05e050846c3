import { countMixedWords } from '../text/count-mixed-words.ts';
import { countScript, isCommonTraditional, type ScriptCounts } from '../text/count-script.ts';
import { findAnnotations } from '../text/find-annotations.ts';
import { foldSpace } from '../text/fold-space.ts';
import { countHan } from '../text/han.ts';
import { isJunkTitle } from '../text/judge-junk-title.ts';
import { collectTextRuns, textOfRun } from './text-runs.ts';

/** What was counted on a page. No nodes: `detect` is tested by tables of these. */
export interface PageSignals {
  readonly script: ScriptCounts;
  /** Characters followed by at least one bracketed syllable. */
  readonly readings: number;
  readonly readingsOnTraditional: number;
  /** Those followed by the same syllable twice or more. */
  readonly doubled: number;
  /** One of them, as it stands in the page. */
  readonly sampleReading: string | null;
  /** Lines of at least 20 Han. */
  readonly blocks: number;
  /** Those of them with a reading. */
  readonly blocksWithReadings: number;
  readonly mixedWords: number;
  /** The page's title or first heading, where it is a list of search phrases. */
  readonly junkTitle: string | null;
  /** Elements of interference soup. */
  readonly soup: number;
  /** Links to other hosts whose text is a junk phrase, or that stand in a farm of such. */
  readonly junkLinks: number;
}

/** Text looked at on one page, in UTF-16 units: enough for any verdict, bounded on huge pages. */
const MOST_TEXT = 200_000;

function findJunkTitle(document: Document, firstLine: string | undefined): string | null {
  const candidates = [
    document.title,
    document.querySelector('h1')?.textContent ?? '',
    document.querySelector('meta[name="keywords" i]')?.getAttribute('content') ?? '',
    firstLine ?? '',
  ].map(foldSpace);
  return candidates.find((candidate) => candidate && isJunkTitle(candidate)) ?? null;
}

/**
 * Counts the signals of a page. Reads only; forces no layout.
 *
 * @param document - a page, live or copied
 */
export function readSignals(document: Document): PageSignals {
  const body = document.body ?? document.documentElement;
  let readings = 0;
  let readingsOnTraditional = 0;
  let doubled = 0;
  let sampleReading: string | null = null;
  let blocks = 0;
  let blocksWithReadings = 0;
  let text = '';
  let firstLine: string | undefined;
  for (const run of collectTextRuns(body)) {
    const line = textOfRun(run);
    if (!line.trim()) continue;
    firstLine ??= foldSpace(line).slice(0, 400);
    text += `${line}\n`;
    const candidates = findAnnotations(line);
    readings += candidates.length;
    for (const { base, at, syllables } of candidates) {
      const [first, second] = syllables;
      if (isCommonTraditional(base)) readingsOnTraditional++;
      if (first && first.toneless === second?.toneless) doubled++;
      sampleReading ??= line.slice(at, syllables.at(-1)?.end);
    }
    if (countHan(line) >= 20) {
      blocks++;
      if (candidates.length > 0) blocksWithReadings++;
    }
    if (text.length > MOST_TEXT) break;
  }
  return {
    script: countScript(text),
    readings,
    readingsOnTraditional,
    doubled,
    sampleReading,
    blocks,
    blocksWithReadings,
    mixedWords: countMixedWords(text),
    junkTitle: findJunkTitle(document, firstLine),
    soup: document.querySelectorAll('[class*="ganrao"], [class*="ganrao"] *').length,
    junkLinks: 0,
  };
}
