import { addScriptCounts, NO_CHARACTERS } from './add-script-counts.ts';
import type { BaseText } from './base-text.ts';
import { chooseStripping, type Stripping } from './choose-stripping.ts';
import { countScript, judgeScript } from './count-script.ts';
import { dropUnseen } from './drop-unseen.ts';
import { type AnnotationCandidate, findAnnotations } from './find-annotations.ts';
import { findOrphans } from './find-orphans.ts';
import { findPushedEmoji, mayPushEmoji } from './find-pushed-emoji.ts';
import { joinBrokenLines } from './join-broken-lines.ts';
import type { LoadedScript } from './load-script.ts';
import { looksDisguised } from './looks-disguised.ts';
import { makeConverter } from './make-converter.ts';
import { profileAnnotations } from './profile-annotations.ts';
import { type Reading, selectReadings } from './select-readings.ts';
import type { Stretch } from './stretch.ts';

export type TextRemovalReason = 'reading' | 'orphan-reading' | 'pushed-emoji' | 'invisible';

/** One deletion, as often as it came. */
export interface TextRemoval {
  readonly reason: TextRemovalReason;
  readonly text: string;
  /** For a reading: the character it stood after. */
  readonly base?: string;
  readonly count: number;
}

export interface PlainTextOptions {
  /** The script that the text is wanted in. */
  readonly script: LoadedScript;
  /** Join the lines that a layout broke. */
  readonly join: boolean;
}

export interface CleanedText {
  readonly text: string;
  /** The commonest first. */
  readonly removals: readonly TextRemoval[];
  /** Characters that were converted. */
  readonly converted: number;
}

/** Work between two reports of progress, in UTF-16 units: a few milliseconds. */
const SLICE = 50_000;

/** A text in pieces that end with their line, so that no reading is cut. */
function* slicesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + SLICE);
    const end = text.indexOf('\n', to);
    // A single line may be the whole text: then it is cut, where no bracket is open.
    if (to < text.length) to = end >= 0 && end - to < SLICE ? end + 1 : cutPlace(text, to);
    yield text.slice(from, to);
    from = to;
  }
}

function cutPlace(text: string, near: number): number {
  for (let at = near; at < Math.min(text.length, near + 500); at++)
    if ('。！？，；、 '.includes(text[at] ?? '')) return at + 1;
  return near;
}

function without(text: string, ranges: readonly Stretch[]): string {
  let kept = '';
  let from = 0;
  for (const { start, end } of ranges) {
    kept += text.slice(from, start);
    from = end;
  }
  return kept + text.slice(from);
}

type Note = (reason: TextRemovalReason, gone: string, base?: string, count?: number) => void;

/** Readings after one character are one removal, as they are on a page: `(guo)(guo)` after 國. */
function noteReadings(text: string, readings: readonly Reading[], note: Note): void {
  for (let i = 0; i < readings.length; ) {
    const first = readings[i];
    if (!first) break;
    let { end } = first;
    for (i++; readings[i]?.start === end; i++) end = readings[i]?.end ?? end;
    note('reading', text.slice(first.start, end), first.base);
  }
}

function countChanged(before: string, after: string): number {
  if (before === after) return 0;
  let changed = 0;
  for (let i = 0; i < before.length; i++) if (before[i] !== after[i]) changed++;
  return changed;
}

/**
 * Cleans text that is no longer a page, line by line: readings, invisible characters, and what the
 * disguise converted. What the user asks to have cleaned is always stripped; text that is Simplified
 * and has no readings comes back as it was for whoever reads in Simplified.
 *
 * A generator, since a text may be long: it yields the share that is done, 0–1, between pieces of
 * work that take a few milliseconds each.
 *
 * @returns the text and what was taken away
 */
export function* cleanPlainText(
  text: string,
  options: PlainTextOptions,
): Generator<number, CleanedText> {
  const total = Math.max(1, text.length) * 2;
  const slices = [...slicesOf(text)];
  const found: AnnotationCandidate[][] = [];
  let script = NO_CHARACTERS;
  let done = 0;
  for (const slice of slices) {
    found.push(findAnnotations(slice));
    script = addScriptCounts(script, countScript(slice));
    done += slice.length;
    yield done / total;
  }
  const profile = profileAnnotations(found.flat());
  const kind = judgeScript(script);
  const isTraditional = kind === 'hant';
  // Only among the readings of a disguise can one be the author's own.
  const disguised = looksDisguised(isTraditional, profile);
  const stripping: Stripping = disguised ? chooseStripping(profile) : 'all';
  const convert =
    kind === 'not-chinese'
      ? null
      : makeConverter(options.script, { isTraditional, disguised, whole: text });
  const removals = new Map<string, { -readonly [K in keyof TextRemoval]: TextRemoval[K] }>();
  const note: Note = (reason, gone, base, count = 1) => {
    const key = `${reason} ${base ?? ''} ${gone}`;
    const known = removals.get(key);
    if (known) known.count += count;
    else removals.set(key, { reason, text: gone, count, ...(base ? { base } : {}) });
  };
  const drop = (from: string, reason: TextRemovalReason, ranges: readonly Stretch[]) => {
    for (const { start, end } of ranges) note(reason, from.slice(start, end));
    return ranges.length > 0 ? without(from, ranges) : from;
  };
  let cleaned = '';
  let converted = 0;
  for (const [index, slice] of slices.entries()) {
    const readings = selectReadings(found[index] ?? [], profile, stripping);
    noteReadings(slice, readings, note);
    let piece = readings.length > 0 ? without(slice, readings) : slice;
    if (profile.verified > 0) piece = drop(piece, 'orphan-reading', findOrphans(piece));
    if (mayPushEmoji(profile) && isTraditional)
      piece = drop(piece, 'pushed-emoji', findPushedEmoji(piece));
    const seen = dropUnseen(piece);
    if (seen.length < piece.length) note('invisible', '', undefined, piece.length - seen.length);
    piece = seen;
    if (convert) {
      const written = convert(piece as BaseText);
      converted += countChanged(piece, written);
      piece = written;
    }
    cleaned += piece;
    done += slice.length;
    yield done / total;
  }
  return {
    text: options.join ? joinBrokenLines(cleaned) : cleaned,
    removals: [...removals.values()].sort((a, b) => b.count - a.count),
    converted,
  };
}

/** Cleans a text at once, without stopping for anybody. */
export function cleanPlainTextNow(text: string, options: PlainTextOptions): CleanedText {
  const work = cleanPlainText(text, options);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
