import {
  characterKinds,
  HAN,
  HANGUL,
  INVISIBLE,
  KANA,
  LETTER,
  OPENING,
  SORT,
  TELLING_FLAG,
} from './character-kinds.ts';
import { judgeHand } from './count-mixed-words.ts';
import { readAnnotation } from './read-annotation.ts';
import { noteStep, type TextCounts } from './text-counts.ts';

/** Lines of so many Han count as blocks of text. */
const BLOCK_HAN = 20;

/** What one line shows beside the counts. */
export interface LineMarks {
  readonly han: number;
  /** Of a block, a hash of its Han alone: two copies have it in common, whatever their readings. */
  readonly hash: number | null;
  /** The line's first reading, as it stands. */
  readonly sample: string | null;
}

function characterOf(code: number): string {
  return code < 0 ? ' ' : String.fromCharCode(code);
}

/** Notes whose hand a telling character shows. */
function noteHand(counts: TextCounts, before: number, code: number, after: number): void {
  const hand = judgeHand(characterOf(before), characterOf(code), characterOf(after));
  if (hand === 'disguise') counts.mixedWords++;
  else if (hand) counts.nativeForms++;
}

/**
 * Counts one line in a single pass over its characters.
 *
 * @param text - the unbroken text of one block
 * @param counts - what is counted is added to these
 */
export function scanLine(text: string, counts: TextCounts): LineMarks {
  const kinds = characterKinds();
  let han = 0;
  let hash = 0;
  let sample: string | null = null;
  // The last two characters of unbroken base text; -1 where something else stands.
  let before = -1;
  let last = -1;
  let lastAt = 0;
  let lastKind = 0;
  let hanAtReading = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = kinds[code] ?? 0;
    const sort = kind & SORT;
    if (sort === HAN) {
      han++;
      hash = (Math.imul(hash, 31) + code) | 0;
      if (lastKind & TELLING_FLAG) noteHand(counts, before, last, code);
      before = last;
      last = code;
      lastAt = i;
      lastKind = kind;
      continue;
    }
    if (sort === INVISIBLE) continue;
    const annotation = sort === OPENING && lastKind ? readAnnotation(text, i) : null;
    if (annotation) {
      const { end, syllable, toned, doubled } = annotation;
      if (syllable) {
        counts.readings++;
        if (toned) counts.toned++;
        if (doubled) counts.doubled++;
        counts.bases += characterOf(last);
        if (sample) noteStep(counts, han - hanAtReading);
        sample ??= text.slice(lastAt, end);
        hanAtReading = han;
      } else counts.glosses++;
      i = end - 1;
      continue;
    }
    if (lastKind & TELLING_FLAG) noteHand(counts, before, last, -1);
    before = -1;
    last = -1;
    lastKind = 0;
    if (sort === LETTER) counts.letters++;
    else if (sort === KANA) counts.kana++;
    else if (sort === HANGUL) counts.hangul++;
  }
  if (lastKind & TELLING_FLAG) noteHand(counts, before, last, -1);
  counts.han += han;
  if (han < BLOCK_HAN) return { han, hash: null, sample };
  counts.blocks++;
  if (sample) counts.blocksWithReadings++;
  return { han, hash, sample };
}
