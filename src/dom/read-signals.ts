import { countHands } from '../text/count-mixed-words.ts';
import { countForms, isChinese, type ScriptCounts } from '../text/count-script.ts';
import { hasHan } from '../text/han.ts';
import { countJunkPhrases, isJunkTitle } from '../text/judge-junk-title.ts';
import { isStrangeTitle } from '../text/judge-strange-title.ts';
import { scanLine } from '../text/scan-line.ts';
import { noCounts, type TextCounts } from '../text/text-counts.ts';
import { countEscapedSoup, countSoup } from './count-soup.ts';
import { FARM_LINE } from './farm-line.ts';
import type { SampledLine } from './line-builder.ts';
import { foldTitle, MOST_TITLE, readTitles } from './read-titles.ts';
import { readTrue } from './read-true.ts';
import { sampleLines } from './sample-lines.ts';

/** What was counted on a page. No nodes: `detect` is tested by tables of these. */
export interface PageSignals {
  /** Of the prose; of the links where a page is nothing but links. */
  readonly text: Readonly<TextCounts>;
  /** Of the same text. Counted when asked for: few pages need it. */
  readonly script: PageScript;
  /** One of the readings, as it stands in the page. */
  readonly sample: string | null;
  /** Lines of text that stand on the page a second time, readings aside. */
  readonly repeated: number;
  /**
   * The page's title, first heading, first line or keywords, where that is a list of search phrases:
   * by its words, or because it stands there twice, the text says nothing of it, and something else on the
   * page is of the family. Sites that convert themselves leave their title as it was too.
   */
  readonly junkTitle: string | null;
  /** Whether such a list opens the body too. */
  readonly junkOpens: boolean;
  /** Elements of interference soup. */
  readonly soup: number;
  /** Tags of it that stand in the text. */
  readonly escapedSoup: number;
  /** Links whose text is a junk phrase. */
  readonly junkLinks: number;
  /** Characters in lines that are long enough for sentences, and neither links nor junk. */
  readonly sentences: number;
}

/** What the characters of a page show. */
export interface PageScript extends ScriptCounts {
  /** Of the characters that bear readings: those that only Traditional text uses. */
  readonly bases: number;
  /** Words that only the disguise writes. */
  readonly mixedWords: number;
  /** Characters that a writer of Traditional text uses and the disguise never makes. */
  readonly nativeForms: number;
}

/** A page with less prose than this is judged by its links, where there are more: a list of headlines. */
const LEAST_PROSE = 40;

/** A line with less is a label or a scrap. */
const LEAST_SENTENCE = 12;

/** Lines at the top that may be the junk title written out. */
const TOP_LINES = 3;

/** The line over a link farm is as good as so many of its links. */
const FARM = 8;

/** A junk title as a line of links is no longer than this. */
const MOST_LINKED = 250;

function junkIn(text: string | null | undefined): string | null {
  const title = foldTitle(text);
  return isJunkTitle(title) ? title : null;
}

function readPage(document: Document | null): PageSignals {
  const [title = '', ...repeats] = document ? readTitles(document) : [];
  const root = document && (readTrue(document, 'body') ?? readTrue(document, 'documentElement'));
  const prose = { counts: noCounts(), text: '' };
  const links = { counts: noCounts(), text: '' };
  const hashes = new Set<number>();
  let repeated = 0;
  let junkLinks = 0;
  let sentences = 0;
  let sample: string | null = null;
  let opening: string | null = null;
  let lines = 0;

  const take = ({ text, linked }: SampledLine) => {
    if (lines++ < TOP_LINES && text.length < (linked ? MOST_LINKED : MOST_TITLE)) {
      const junk = junkIn(text);
      opening ??= junk;
      if (junk) return;
    }
    const isFarm = FARM_LINE.test(text);
    const junk = linked ? countJunkPhrases(text) : 0;
    junkLinks += isFarm ? junk + FARM : junk;
    // A link farm is Simplified, whatever the page, and so is the line over it.
    if (junk > 2 || isFarm) return;
    if (!linked && text.length >= LEAST_SENTENCE) sentences += text.length;
    const tally = linked ? links : prose;
    tally.text += `${text}\n`;
    const marks = scanLine(text, tally.counts);
    sample ??= marks.sample;
    if (marks.hash === null) return;
    if (hashes.has(marks.hash)) repeated++;
    hashes.add(marks.hash);
  };
  const worthReading = () => isChinese(prose.counts) || isChinese(links.counts) || hasHan(title);
  if (root) sampleLines(root, take, worthReading);

  const sparse = prose.counts.han < LEAST_PROSE && links.counts.han > prose.counts.han;
  const { counts, text } = sparse ? links : prose;
  let script: PageScript | undefined;
  opening ??= junkIn(document && readTrue(document, 'querySelector')('h1')?.textContent);
  const soup = root ? countSoup(root) : 0;
  const witnessed = soup > 2 || counts.readings > 1 || junkLinks >= FARM;
  return {
    text: counts,
    get script() {
      script ??= {
        ...counts,
        ...countForms(text),
        ...countHands(text),
        bases: countForms(counts.bases).traditional,
      };
      return script;
    },
    sample,
    repeated,
    junkTitle:
      [title, opening ?? '', ...repeats].find(isJunkTitle) ??
      (witnessed && repeats.includes(title) && isStrangeTitle(title, text) ? title : null),
    junkOpens: !!opening,
    soup,
    escapedSoup: countEscapedSoup(prose.text),
    junkLinks,
    sentences,
  };
}

/**
 * Counts the signals of a page. Reads only; forces no layout; its work is bounded on any page, and
 * next to nothing on a page without Chinese.
 *
 * @param document - a page, live or copied, loaded as far as it is
 * @returns those of an empty page where the document cannot be read
 */
export function readSignals(document: Document): PageSignals {
  try {
    return readPage(document);
  } catch {
    return readPage(null);
  }
}
