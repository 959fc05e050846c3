import { JUNK_WORDS, ORDINARY_WORDS, PLAIN_JUNK_WORDS } from './data/junk-words.ts';
import { countHan, hasHan } from './han.ts';

/** Separators between the search phrases of a junk title. */
const SEPARATORS = /[,，_|丨│—/、\-–]+|\s+I\s+|\s{2,}/u;

/** Letters of other scripts that stand for Latin ones, to pass word filters. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  А: 'a',
  а: 'a',
  α: 'a',
  Α: 'a',
  В: 'b',
  Н: 'h',
  н: 'h',
  Х: 'x',
  х: 'x',
  Ⅴ: 'v',
  ⅴ: 'v',
  ν: 'v',
  Ⅹ: 'x',
  Ⅰ: 'i',
  Ⅾ: 'd',
};

const LOOK_ALIKE = new RegExp(`[${Object.keys(LOOK_ALIKES).join('')}]`, 'gu');

/** What was counted in a possible junk title. */
export interface JunkTitleFacts {
  /** Phrases between separators. */
  readonly phrases: number;
  /** Different words of the vocabulary in it. */
  readonly words: number;
  /** Different words that alone tell. */
  readonly plainWords: number;
  /** Share of its characters covered by words of the vocabulary, 0–1. */
  readonly coverage: number;
  /** Letters of other scripts standing among Han or Latin ones. */
  readonly lookAlikes: number;
}

const WORD = new RegExp([...JUNK_WORDS].sort((a, b) => b.length - a.length).join('|'), 'gu');

/** Words that an ordinary title has none of, or one. */
const TELLING = new RegExp(
  JUNK_WORDS.filter((word) => !ORDINARY_WORDS.includes(word)).join('|'),
  'gu',
);

/** Lower case, Latin letters for their look-alikes. */
function plainForm(title: string): string {
  return title
    .normalize('NFKC')
    .replace(LOOK_ALIKE, (letter) => LOOK_ALIKES[letter] ?? letter)
    .toLowerCase();
}

/** Counts what `isJunkTitle` decides from. */
export function readJunkTitle(title: string): JunkTitleFacts {
  const lookAlikes = title.match(LOOK_ALIKE)?.length ?? 0;
  const text = plainForm(title);
  const covered = new Set<number>();
  let words = 0;
  for (const word of JUNK_WORDS) {
    let at = text.indexOf(word);
    if (at >= 0) words++;
    for (; at >= 0; at = text.indexOf(word, at + 1))
      for (let i = at; i < at + word.length; i++) covered.add(i);
  }
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return {
    phrases: title.split(SEPARATORS).filter((phrase) => countHan(phrase) >= 2).length,
    words,
    plainWords: PLAIN_JUNK_WORDS.filter((word) => text.includes(word)).length,
    coverage: letters === 0 ? 0 : covered.size / letters,
    lookAlikes,
  };
}

/**
 * Whether a text is a list of pornographic search phrases, as the family writes into titles.
 * A headline that speaks *of* such things uses one or two of the words in a sentence.
 */
export function isJunkTitle(title: string): boolean {
  if (!hasHan(title)) return false;
  const { phrases, words, plainWords, coverage, lookAlikes } = readJunkTitle(title);
  if (plainWords >= 2 && words >= 4 && coverage >= 0.35) return true;
  if (plainWords >= 1 && phrases >= 2 && words >= 4 && coverage >= 0.4) return true;
  // Sites that show films and matches are titled with the same words, but for the telling ones.
  const telling = plainForm(title).match(TELLING)?.length ?? 0;
  if (telling === 0 || telling + lookAlikes < 2) return false;
  if (phrases >= 3 && words >= 5 && coverage >= 0.4) return true;
  if (phrases >= 2 && words >= 4 && coverage >= 0.55) return true;
  return lookAlikes > 0 && words >= 3 && coverage >= 0.4;
}

/** Parts of a line of links: a link's text has no space of its own. */
const LINK_EDGE = /[\s|,，_、]+/u;

/**
 * How many search phrases of the junk kind a line of links holds.
 *
 * @param line - the joined texts of links
 */
export function countJunkPhrases(line: string): number {
  if (line.search(TELLING) < 0) return 0;
  return line
    .split(LINK_EDGE)
    .filter((phrase) => phrase.search(TELLING) >= 0 && (phrase.match(WORD)?.length ?? 0) >= 2)
    .length;
}
