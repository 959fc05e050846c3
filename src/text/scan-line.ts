import { readAnnotation } from './read-annotation.ts';
import { HAN, HANGUL, INVISIBLE, KANA, LETTER, OPENING, sortOf } from './sort-of.ts';
import { noteStep, type TextCounts } from './text-counts.ts';

/** Lines of so many Han count as blocks of text. */
const BLOCK_HAN = 20;

/** What one line shows beside the counts. */
export interface LineMarks {
  /** Of a block, a hash of its Han alone: two copies have it in common, whatever their readings. */
  readonly hash: number | null;
  /** The line's first reading, as it stands. */
  readonly sample: string | null;
}

/** Anything but Latin, which most lines of most pages are. */
const BEYOND_LATIN = /[^\0-\u02ff]/;

/**
 * Counts one line in a single pass over its characters.
 *
 * @param text - the unbroken text of one block
 * @param counts - what is counted is added to these
 */
export function scanLine(text: string, counts: TextCounts): LineMarks {
  let hash = 0;
  let sample: string | null = null;
  if (!BEYOND_LATIN.test(text)) {
    counts.letters += text.length;
    return { hash: null, sample };
  }
  let han = 0;
  /** Where the last character of base text stands, if nothing stands behind it. */
  let last = -1;
  let hanAtReading = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Nearly every character is one of these: they are not worth a call.
    const sort = code >= 0x4e00 && code <= 0x9fff ? HAN : sortOf(code);
    if (sort === HAN) {
      han++;
      hash = (Math.imul(hash, 31) + code) | 0;
      last = i;
      continue;
    }
    if (sort === INVISIBLE) continue;
    const annotation = sort === OPENING && last >= 0 ? readAnnotation(text, i) : null;
    if (annotation) {
      const { end, syllable, toned, doubled } = annotation;
      if (syllable) {
        counts.readings++;
        counts.bases += text[last];
        if (toned) counts.toned++;
        if (doubled) counts.doubled++;
        if (sample) noteStep(counts, han - hanAtReading);
        sample ??= text.slice(last, end);
        hanAtReading = han;
      } else counts.glosses++;
      i = end - 1;
      continue;
    }
    last = -1;
    if (sort === LETTER) counts.letters++;
    else if (sort === KANA) counts.kana++;
    else if (sort === HANGUL) counts.hangul++;
  }
  counts.han += han;
  if (han < BLOCK_HAN) return { hash: null, sample };
  counts.blocks++;
  if (sample) counts.blocksWithReadings++;
  return { hash, sample };
}
