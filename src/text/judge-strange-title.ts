import { countForms } from './count-script.ts';
import { PAIR, SEPARATORS } from './judge-junk-title.ts';

/** Search phrases in a list; a headline with its section and its site's name has three parts too. */
const LEAST_PHRASES = 3;

const LEAST_PAIRS = 3;

/** Of the pairs of characters which both scripts write alike, an article's text holds most of its title's. */
const MOST_SHARED = 0.3;

/**
 * Whether a title has nothing to do with the Traditional text below it, whatever its words: a list of
 * phrases, in Simplified, of which the text says nothing. A shop's list of wares is about its text.
 *
 * @param title - as the page gives it
 * @param text - the page's prose and headings
 */
export function isStrangeTitle(title: string, text: string): boolean {
  const phrases = title.split(SEPARATORS).filter((phrase) => PAIR.test(phrase));
  if (phrases.length < LEAST_PHRASES || countForms(title).simplified < LEAST_PHRASES) return false;
  const pairs = [...title].map((one, at) => one + title[at + 1]);
  const neutral = pairs.filter((pair) => PAIR.test(pair) && !countForms(pair).simplified);
  // Of a title in characters that the disguise changes nothing can be said.
  if (neutral.length < LEAST_PAIRS) return false;
  return neutral.filter((pair) => text.includes(pair)).length <= neutral.length * MOST_SHARED;
}
