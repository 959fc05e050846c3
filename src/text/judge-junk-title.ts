import {
  LOOK_ALIKES,
  ORDINARY_JUNK_WORDS,
  PLAIN_JUNK_WORDS,
  TELLING_JUNK_WORDS,
} from './data/junk-words.ts';

/** Separators between the search phrases of a junk title. */
export const SEPARATORS: RegExp = /[,，_|丨│—/、\-–]+|\s+(?:I\s+)?/u;

/** The Latin letters that those stand for. */
const MEANT = 'aaaabhhxxvvvxidw';
const LOOK_ALIKE = new RegExp(`[${LOOK_ALIKES}]`, 'gu');

const PLAIN = new RegExp(PLAIN_JUNK_WORDS, 'gu');
const TELLING = new RegExp(`${PLAIN_JUNK_WORDS}|${TELLING_JUNK_WORDS}`, 'gu');
const WORD = new RegExp(`${TELLING.source}|${ORDINARY_JUNK_WORDS}`, 'gu');

const NEAR = new RegExp(
  `${LOOK_ALIKE.source}|(?:${WORD.source})(?:[^]{0,12}?(?:${WORD.source})){2}`,
  'i',
);

/** Whether a list of such phrases may be in a text: any has three of the words near each other, or a look-alike. */
export function mayHoldJunk(text: string): boolean {
  return NEAR.test(text);
}

/** What a phrase in Chinese has. */
export const PAIR: RegExp = /[\u3400-\u9fff]{2}/;

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

/** Lower case, Latin letters for their look-alikes. */
function plainForm(title: string): string {
  return title
    .replace(LOOK_ALIKE, (letter) => MEANT[LOOK_ALIKES.indexOf(letter)] ?? letter)
    .normalize('NFKC')
    .toLowerCase();
}

/** Counts what `isJunkTitle` decides from. */
export function readJunkTitle(title: string): JunkTitleFacts {
  const text = plainForm(title);
  const words = text.match(WORD) ?? [];
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 1;
  return {
    phrases: title.split(SEPARATORS).filter((phrase) => PAIR.test(phrase)).length,
    words: new Set(words).size,
    plainWords: new Set(text.match(PLAIN)).size,
    coverage: words.join('').length / letters,
    lookAlikes: title.match(LOOK_ALIKE)?.length ?? 0,
  };
}

/**
 * Whether a text is a list of pornographic search phrases, as the family writes into titles.
 * A headline that speaks *of* such things uses one or two of the words in a sentence; sites that show
 * films and matches are titled with the same words, but for the telling ones.
 */
export function isJunkTitle(title: string): boolean {
  const telling = plainForm(title).match(TELLING)?.length;
  // Of nearly every title nothing more need be known.
  if (!telling) return false;
  const { phrases, words, plainWords, coverage, lookAlikes } = readJunkTitle(title);
  if (words > 3 && coverage >= 0.35 && plainWords + Math.min(1, phrases - 1) >= 2) return true;
  if (telling + lookAlikes < 2) return false;
  if (phrases > 2 && words > 4 && coverage >= 0.4) return true;
  if (phrases > 1 && words > 3 && coverage >= 0.55) return true;
  return lookAlikes > 0 && words > 2 && coverage >= 0.4;
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
    .filter((phrase) => phrase.search(TELLING) >= 0 && (phrase.match(WORD)?.length ?? 0) > 1)
    .length;
}
