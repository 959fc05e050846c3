import { countHands } from '../text/count-mixed-words.ts';
import { hasHan } from '../text/han.ts';
import { isJunkTitle, mayHoldJunk } from '../text/judge-junk-title.ts';
import { scanLine } from '../text/scan-line.ts';
import { noCounts } from '../text/text-counts.ts';
import { countEscapedSoup } from './count-soup.ts';
import { FARM_LINE } from './farm-line.ts';
import { readTitles } from './read-titles.ts';
import { readTrue } from './read-true.ts';

/** A page with more nodes or text than this is not glanced at. */
const MOST_NODES = 4000;
const MOST_TEXT = 60_000;

/** A text node of so much without a Han is a script, or says nothing: only its beginning may be a reading. */
const LONG = 400;
const READING_LENGTH = 32;

/** One of these stands in any Traditional text of so many Han. */
const TRADITIONAL = /[這個來為]/;
const A_FEW_LINES = 99;

const SHOW_TEXT = 4;

/** The bare text of a document, of scripts only the beginning; null where that is more than a glance takes in. */
function readBareText(document: Document): string | null {
  const walker = readTrue(document, 'createTreeWalker')(document, SHOW_TEXT);
  let text = '';
  for (let nodes = 0; nodes < MOST_NODES && text.length < MOST_TEXT; nodes++) {
    const node = walker.nextNode() as Text | null;
    if (!node) return text;
    const data = node.data.trim();
    text += data.length > LONG && !hasHan(data) ? data.slice(0, READING_LENGTH) : data;
  }
  return null;
}

/**
 * Tells an ordinary page from its bare text, so that most pages are never looked at closely: building the
 * objects for a page's elements takes a browser longer than all that is counted on them.
 *
 * @returns null where a closer look is needed: anything is there that a page of the family, or an annotated
 *   one, cannot do without, or too much to see it at a glance. Han count wherever they stand, in the title
 *   and in scripts too.
 */
export function glanceAt(document: Document): 'plain' | 'not-chinese' | null {
  const text = readBareText(document);
  if (text === null) return null;
  const counts = noCounts();
  scanLine(text, counts);
  const { han, letters, kana, hangul, readings, glosses } = counts;
  if (!han) return 'not-chinese';
  const isSuspect =
    readings + glosses > 1 ||
    mayHoldJunk(text) ||
    FARM_LINE.test(text) ||
    countEscapedSoup(text) ||
    readTrue(document, 'querySelectorAll')('rt,.pl_css_ganrao').length ||
    // Scripts' letters are among them: what is not clear is left to the closer look.
    letters + 20 * (kana + hangul) > 2 * han;
  if (isSuspect) return null;
  // Over a Simplified text, or one in a writer's own Traditional words, a title of the family tells nothing.
  if (han > A_FEW_LINES && !TRADITIONAL.test(text)) return 'plain';
  const { nativeForms, mixedWords } = countHands(text);
  const isNative = nativeForms > 5 * (mixedWords + 1);
  return isNative || !readTitles(document).some(isJunkTitle) ? 'plain' : null;
}
