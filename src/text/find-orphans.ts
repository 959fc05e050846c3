import { isSyllable } from './is-syllable.ts';
import type { Stretch } from './stretch.ts';
import { toToneless } from './to-toneless.ts';

/** A vowel with a tone mark, alone or as base and combining mark. */
const TONED = 'āáǎàăēéěèĕīíǐìĭōóǒòŏūúǔùŭǖǘǚǜńňǹḿ';
const SYLLABLE = `[a-zɡɑü]{0,5}[${TONED}][a-zɡɑ]{0,4}`;

/** What stands where the base character was: nothing that could have a reading. */
const LOST = '[?？\\ufffd]';

/** `I(yè)`, `l(fā)`: the base became one Latin letter or a question mark, its bracket is whole. */
const AFTER_LETTER = new RegExp(
  `(?<![A-Za-z\\u00c0-\\u024f])(?:[A-Za-z]|${LOST})([(（]\\s*(${SYLLABLE})\\s*[)）])`,
  'gu',
);

/** `网?ye4)`, `我?men)`: with a tone digit or none, which only stands out between Han and a lost base. */
const UNOPENED_PLAIN = new RegExp(
  `(?<=[\\p{Script=Han}，。、；：]${LOST})(([a-z]{1,6}[1-5]|[a-z]{2,6})\\s*[)）])`,
  'gu',
);

/** `量?jī)x器`: the base is lost and the opening bracket with it. */
const UNOPENED = new RegExp(`(?<![A-Za-z\\u00c0-\\u024f(（])((${SYLLABLE})\\s*[)）])`, 'gu');

function opensBefore(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at);
  return (
    Math.max(before.lastIndexOf('('), before.lastIndexOf('（')) >
    Math.max(before.lastIndexOf(')'), before.lastIndexOf('）'))
  );
}

/** Whether a bracket that is open here is closed by another one: `(持?zhèng))`. */
function closesAfter(text: string, at: number): boolean {
  return /^[^()（）]{0,80}[)）]/u.test(text.slice(at, at + 81));
}

/**
 * Finds readings whose base character a wrong decoding destroyed. The character cannot be had back;
 * the reading can be told by its tone mark.
 *
 * @param text - one line of a disguised page, its other readings already out
 */
export function findOrphans(text: string): Stretch[] {
  const found: Stretch[] = [];
  const take = (whole: string, syllable: string, start: number) => {
    const toneless = toToneless(syllable);
    if (toneless !== null && isSyllable(toneless)) found.push({ start, end: start + whole.length });
  };
  for (const { 0: all, 1: bracket = '', 2: syllable = '', index } of text.matchAll(AFTER_LETTER))
    take(bracket, syllable, index + all.length - bracket.length);
  for (const pattern of [UNOPENED, UNOPENED_PLAIN])
    for (const { 1: whole = '', 2: syllable = '', index } of text.matchAll(pattern))
      if (!opensBefore(text, index) || closesAfter(text, index + whole.length))
        take(whole, syllable, index);
  return found.sort((a, b) => a.start - b.start);
}
