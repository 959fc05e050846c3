import { readTrue } from '../read-true.ts';

const NOTES = 'rt, rp, rtc';
const SHOW_TEXT = 4;

/** Pinyin, with or without tone marks, or bopomofo; what is in Han or kana is a gloss of another kind. */
const READING = /^[\p{Script=Latin}\p{Script=Bopomofo}\p{M}\d\s'’·ˇˊˋ˙:()（）-]*$/u;

/** Longer than a reading of four characters, with tones. */
const MOST_READING = 40;

/** The text nodes of a note; null where it is too long for one. Reads no further than it has to. */
function readNote(note: Element): readonly Text[] | null {
  const walker = readTrue(note.ownerDocument, 'createTreeWalker')(note, SHOW_TEXT);
  const texts: Text[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    length += (node as Text).data.trim().length;
    if (length > MOST_READING || texts.length > MOST_READING) return null;
    texts.push(node as Text);
  }
  return texts;
}

/**
 * The text nodes that hold the readings of a `<ruby>`; none where its notes are no readings of Han.
 * Emptied, the elements take no room, and stay where they are for whoever holds them.
 */
export function findRubyTexts(ruby: Element): readonly Text[] {
  const found = new Set<Text>();
  for (const note of ruby.querySelectorAll(NOTES)) {
    const texts = readNote(note);
    if (!texts?.every(({ data }) => READING.test(data))) return [];
    for (const text of texts) found.add(text);
  }
  return [...found];
}

/**
 * Whether an element is a note of the `<ruby>` around it, and no part of the line. Interference soup
 * leaves an `<rt>` open, and half a page ends up in it: that is none.
 */
export function isRubyNote(element: Element): boolean {
  const { localName } = element;
  if (localName !== 'rt' && localName !== 'rp' && localName !== 'rtc') return false;
  return element.closest('ruby') !== null && readNote(element) !== null;
}
