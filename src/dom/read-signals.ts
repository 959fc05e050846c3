import { judgeScript, type ScriptCounts } from '../text/count-script.ts';
import { foldSpace } from '../text/fold-space.ts';
import { hasHan } from '../text/han.ts';
import { countJunkPhrases, isJunkTitle } from '../text/judge-junk-title.ts';
import { addCounts, noCounts } from '../text/text-counts.ts';
import { scanLine } from '../text/scan-line.ts';
import { countSoup } from './count-soup.ts';
import type { SampledLine } from './line-builder.ts';
import { sampleLines } from './sample-lines.ts';

/** What was counted on a page. No nodes: `detect` is tested by tables of these. */
export interface PageSignals {
  /** Of the prose; of all text where a page is nothing but links. */
  readonly script: ScriptCounts;
  /** Of its Han: those that only Simplified text uses. */
  readonly simplified: number;
  /** Characters followed by a bracketed syllable that can be read so, as far as is known. */
  readonly readings: number;
  /** Those whose reading the small table of common characters confirms. */
  readonly verifiedReadings: number;
  readonly readingsOnTraditional: number;
  readonly tonedReadings: number;
  /** Those followed by the same syllable twice or more. */
  readonly doubled: number;
  /** Readings on the very next character after another. */
  readonly adjacent: number;
  /** Readings that stand at the page's commonest step from the one before, where that is 2 or more. */
  readonly evenSteps: number;
  /** Bracketed readings such as only people write: of whole words, in bopomofo or jyutping. */
  readonly glosses: number;
  /** One of the readings, as it stands in the page. */
  readonly sampleReading: string | null;
  /** Lines of at least 20 Han. */
  readonly blocks: number;
  /** Those of them with a reading. */
  readonly blocksWithReadings: number;
  /** Those of them that stand on the page a second time, readings aside. */
  readonly repeatedBlocks: number;
  /** Words that only the disguise writes. */
  readonly mixedWords: number;
  /** Characters that a writer of Traditional text uses and the disguise never makes. */
  readonly nativeForms: number;
  /** The page's title, first heading, first line or keywords, where that is a list of search phrases. */
  readonly junkTitle: string | null;
  /** Whether such a list opens the body too. */
  readonly junkOpens: boolean;
  /** Elements of interference soup. */
  readonly soup: number;
  /** Links whose text is a junk phrase. */
  readonly junkLinks: number;
}

/** Lines of so many Han count as blocks of text. */
const BLOCK_HAN = 20;

/** A page with less prose than this is judged by its links too: a list of headlines. */
const LEAST_PROSE = 40;

/** Lines at the top that may be the junk title written out. */
const TOP_LINES = 3;

function titleOf(text: string | null | undefined): string {
  return foldSpace((text ?? '').slice(0, 600));
}

/** Counts of one kind of line. */
function makeTally() {
  return { counts: noCounts(), blocks: 0, blocksWithReadings: 0 };
}

/**
 * Counts the signals of a page. Reads only; forces no layout; its work is bounded on any page, and
 * next to nothing on a page without Chinese.
 *
 * @param document - a page, live or copied, loaded as far as it is
 */
export function readSignals(document: Document): PageSignals {
  const root = document.body ?? document.documentElement;
  const title = titleOf(document.title);
  const prose = makeTally();
  const links = makeTally();
  const hashes = new Set<number>();
  let repeatedBlocks = 0;
  let junkLinks = 0;
  let sampleReading: string | null = null;
  let junkLine: string | null = null;
  let lines = 0;

  const take = ({ text, linked }: SampledLine) => {
    if (lines++ < TOP_LINES && text.length < 600 && isJunkTitle(text)) {
      junkLine ??= foldSpace(text);
      return;
    }
    const tally = linked ? links : prose;
    const marks = scanLine(text, tally.counts);
    if (linked && marks.han > 0) junkLinks += countJunkPhrases(text);
    sampleReading ??= marks.sample;
    if (marks.han < BLOCK_HAN) return;
    tally.blocks++;
    if (marks.readings > 0) tally.blocksWithReadings++;
    if (hashes.has(marks.hash)) repeatedBlocks++;
    hashes.add(marks.hash);
  };
  const isChinese = () =>
    judgeScript(prose.counts) !== 'not-chinese' || judgeScript(links.counts) !== 'not-chinese';
  if (root) sampleLines(root, take, () => hasHan(title) || isChinese());

  const sparse = prose.counts.han < LEAST_PROSE;
  const counts = sparse ? addCounts(prose.counts, links.counts) : prose.counts;
  const step = counts.steps.indexOf(Math.max(...counts.steps));
  const heading = titleOf(document.querySelector('h1')?.textContent);
  const opening = junkLine ?? (isJunkTitle(heading) ? heading : null);
  const keywords = titleOf(
    document.querySelector('meta[name="keywords" i]')?.getAttribute('content'),
  );
  return {
    script: counts,
    simplified: counts.simplified,
    readings: counts.readings,
    verifiedReadings: counts.verified,
    readingsOnTraditional: counts.onTraditional,
    tonedReadings: counts.toned,
    doubled: counts.doubled,
    adjacent: counts.steps[1] ?? 0,
    // The last slot holds all longer steps.
    evenSteps: step >= 2 && step < counts.steps.length - 1 ? (counts.steps[step] ?? 0) : 0,
    glosses: counts.glosses,
    sampleReading,
    blocks: prose.blocks + (sparse ? links.blocks : 0),
    blocksWithReadings: prose.blocksWithReadings + (sparse ? links.blocksWithReadings : 0),
    repeatedBlocks,
    mixedWords: counts.mixedWords,
    nativeForms: counts.nativeForms,
    junkTitle: isJunkTitle(title) ? title : (opening ?? (isJunkTitle(keywords) ? keywords : null)),
    junkOpens: opening !== null,
    soup: root ? countSoup(root) : 0,
    junkLinks,
  };
}
