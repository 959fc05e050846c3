import { chooseStripping, type Stripping } from '../text/choose-stripping.ts';
import { type AnnotationCandidate, findAnnotations } from '../text/find-annotations.ts';
import { findOrphans } from '../text/find-orphans.ts';
import { findPushedEmoji, mayPushEmoji } from '../text/find-pushed-emoji.ts';
import { profileAnnotations } from '../text/profile-annotations.ts';
import { type Reading, selectReadings } from '../text/select-readings.ts';
import type { Stretch } from '../text/stretch.ts';
import { deleteRanges } from './delete-ranges.ts';
import type { LogRemoval } from './removal.ts';
import { collectTextRuns, textOfRun } from './text-runs.ts';
import { unwrap } from './unwrap.ts';

/** Attributes a reader gets to see. */
const ATTRIBUTES = ['alt', 'title'];

/** Readings after one character are one removal: `(guo)(guo)` after 國. */
function logReadings(text: string, readings: readonly Reading[], log: LogRemoval): void {
  for (let i = 0; i < readings.length; ) {
    const first = readings[i];
    if (!first) break;
    let last = first;
    for (i++; readings[i]?.start === last.end; i++) last = readings[i] ?? last;
    log({
      step: 'annotations',
      reason: 'reading',
      text: text.slice(first.start, last.end),
      base: first.base,
    });
  }
}

const TONED = /[\u0300\u0301\u0304\u030c]|[1-4]$/u;

/** `<ruby>` loses its readings and is unwrapped. Returns how many readings there were, and with a tone. */
function stripRuby(root: Element, log: LogRemoval): { verified: number; toned: number } {
  let verified = 0;
  let toned = 0;
  for (const reading of root.querySelectorAll('rt, rp, rtc')) {
    const text = reading.textContent?.trim() ?? '';
    if (text && reading.localName === 'rt') {
      log({ step: 'annotations', reason: 'ruby', text });
      verified++;
      if (TONED.test(text.normalize('NFD'))) toned++;
    }
    reading.remove();
  }
  for (const element of root.querySelectorAll('ruby, rb, rbc')) unwrap(element);
  return { verified, toned };
}

/**
 * Takes the readings out of everything below an element: text, and the attributes a reader sees. All
 * blocks share one profile, so that a sparse paragraph is judged by the whole page.
 *
 * @param root - changed in place
 * @param log - gets one removal for every annotated character
 * @param options.asked - what the user wants to have stripped; null to let the page decide
 * @param options.beside - what stood elsewhere in the page; cleaned by the same profile, but neither counted in
 *   it nor logged
 */
export function stripPageAnnotations(
  root: Element,
  log: LogRemoval,
  { asked = null, beside = [] }: { asked?: Stripping | null; beside?: readonly Element[] } = {},
): void {
  const rubies = stripRuby(root, log);
  const found = findReadings(root);
  const profile = profileAnnotations(found.flatMap(({ candidates }) => candidates));
  const stripping = asked ?? chooseStripping(profile);
  const all = {
    verified: profile.verified + rubies.verified,
    toned: profile.toned + rubies.toned,
  };
  const strip = (part: Element, pieces: readonly Piece[], logOf: LogRemoval) => {
    for (const { text, write, candidates } of pieces) {
      const readings = selectReadings(candidates, profile, stripping);
      if (readings.length === 0) continue;
      logReadings(text, readings, logOf);
      write(readings);
    }
    dropFound(part, findOrphans, 'orphan-reading', logOf);
    if (mayPushEmoji(all)) dropFound(part, findPushedEmoji, 'pushed-emoji', logOf);
  };
  strip(root, found, log);
  for (const part of beside) {
    stripRuby(part, logNothing);
    strip(part, findReadings(part), logNothing);
  }
}

function logNothing(): void {}

/** A text that may hold readings, and how to write it back without them. */
interface Piece {
  readonly text: string;
  readonly candidates: readonly AnnotationCandidate[];
  readonly write: (readings: readonly Reading[]) => void;
}

function findReadings(root: Element): Piece[] {
  const pieces: Omit<Piece, 'candidates'>[] = [];
  for (const run of collectTextRuns(root))
    pieces.push({ text: textOfRun(run), write: (readings) => deleteRanges(run, readings) });
  for (const attribute of ATTRIBUTES)
    for (const element of root.querySelectorAll(`[${attribute}]`)) {
      const text = element.getAttribute(attribute) ?? '';
      const write = (readings: readonly Reading[]) => {
        let kept = '';
        let from = 0;
        for (const { start, end } of readings) {
          kept += text.slice(from, start);
          from = end;
        }
        element.setAttribute(attribute, kept + text.slice(from));
      };
      pieces.push({ text, write });
    }
  return pieces.map((piece) => ({ ...piece, candidates: findAnnotations(piece.text) }));
}

/** Deletes what `find` finds in every line, and logs each. */
function dropFound(
  root: Element,
  find: (text: string) => readonly Stretch[],
  reason: 'orphan-reading' | 'pushed-emoji',
  log: LogRemoval,
): void {
  for (const run of collectTextRuns(root)) {
    const text = textOfRun(run);
    const found = find(text);
    if (found.length === 0) continue;
    for (const { start, end } of found)
      log({ step: 'annotations', reason, text: text.slice(start, end) });
    deleteRanges(run, found);
  }
}
