import {
  characterKinds,
  HAN_BIT,
  HANGUL_BIT,
  INVISIBLE_BIT,
  KANA_BIT,
  LETTER_BIT,
  OPENING_BIT,
  SIMPLIFIED_BIT,
  TELLING_BIT,
  TRADITIONAL_BIT,
} from './character-kinds.ts';
import { judgeHand } from './count-mixed-words.ts';
import { type QuickAnnotation, readAnnotation } from './read-annotation.ts';
import { STEPS, type TextCounts } from './text-counts.ts';

/** What one line shows beside the counts. */
export interface LineMarks {
  readonly han: number;
  readonly readings: number;
  /** A hash of its Han alone: two copies of a line have it in common, whatever their readings. */
  readonly hash: number;
  /** The line's first reading, as it stands. */
  readonly sample: string | null;
}

function characterOf(code: number): string {
  return code < 0 ? '' : String.fromCharCode(code);
}

/** Notes whose hand a telling character shows. */
function noteHand(counts: TextCounts, before: number, code: number, after: number): void {
  const hand = judgeHand(characterOf(before), characterOf(code), characterOf(after));
  if (hand === 'disguise') counts.mixedWords++;
  else if (hand === 'native') counts.nativeForms++;
}

/** Notes a reading; `step` is how many Han it stands after the one before it, 0 for a line's first. */
function noteReading(counts: TextCounts, one: QuickAnnotation, traditional: boolean, step: number) {
  counts.readings++;
  if (one.verified) counts.verified++;
  if (one.toned) counts.toned++;
  if (one.doubled) counts.doubled++;
  if (traditional) counts.onTraditional++;
  if (step === 0) return;
  const slot = Math.min(step, STEPS - 1);
  counts.steps[slot] = (counts.steps[slot] ?? 0) + 1;
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
  let readings = 0;
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
    if (kind & HAN_BIT) {
      han++;
      if (kind & TRADITIONAL_BIT) counts.traditional++;
      else if (kind & SIMPLIFIED_BIT) counts.simplified++;
      hash = (Math.imul(hash, 31) + code) | 0;
      if (lastKind & TELLING_BIT) noteHand(counts, before, last, code);
      before = last;
      last = code;
      lastAt = i;
      lastKind = kind;
      continue;
    }
    if (kind & INVISIBLE_BIT) continue;
    const annotation =
      kind & OPENING_BIT && last >= 0 ? readAnnotation(text, characterOf(last), i) : null;
    if (annotation) {
      if (annotation.gloss) counts.glosses++;
      else {
        const step = readings > 0 ? han - hanAtReading : 0;
        noteReading(counts, annotation, (lastKind & TRADITIONAL_BIT) !== 0, step);
        readings++;
        hanAtReading = han;
        sample ??= text.slice(lastAt, annotation.end);
      }
      i = annotation.end - 1;
      continue;
    }
    if (lastKind & TELLING_BIT) noteHand(counts, before, last, -1);
    before = -1;
    last = -1;
    lastKind = 0;
    if (kind & LETTER_BIT) counts.letters++;
    else if (kind & KANA_BIT) counts.kana++;
    else if (kind & HANGUL_BIT) counts.hangul++;
  }
  if (lastKind & TELLING_BIT) noteHand(counts, before, last, -1);
  counts.han += han;
  return { han, readings, hash, sample };
}
