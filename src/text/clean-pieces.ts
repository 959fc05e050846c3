import type { BaseText } from './base-text.ts';
import type { CleaningRules } from './cleaning-rules.ts';
import { findAnnotations } from './find-annotations.ts';
import { findOrphans } from './find-orphans.ts';
import { findPushedEmoji, mayPushEmoji } from './find-pushed-emoji.ts';
import { selectReadings } from './select-readings.ts';
import type { Stretch } from './stretch.ts';

/** One line in the pieces in which its page holds it: a character and its reading may be in two. */
export type Pieces = readonly string[];

export interface CleanedPieces {
  /** As many as there were; a piece that was nothing but a reading is empty. */
  readonly pieces: Pieces;
  /** Readings that were taken out, orphans among them. */
  readonly readings: number;
}

/** Cuts ranges of the whole line out of the pieces that hold them. */
function cut(pieces: Pieces, ranges: readonly Stretch[]): Pieces {
  if (ranges.length === 0) return pieces;
  let offset = 0;
  return pieces.map((piece) => {
    let kept = '';
    let from = 0;
    for (const { start, end } of ranges) {
      // In order: the first that begins behind this piece is the last one to look at.
      if (start >= offset + piece.length) break;
      if (end <= offset + from) continue;
      kept += piece.slice(from, Math.max(from, start - offset));
      from = Math.min(piece.length, end - offset);
    }
    offset += piece.length;
    return kept + piece.slice(from);
  });
}

/** Divides a converted line as the line was divided; null where that cannot be told. */
function divide(converted: string, pieces: Pieces): Pieces | null {
  let offset = 0;
  for (const { length } of pieces) offset += length;
  if (offset !== converted.length) return null;
  offset = 0;
  return pieces.map(({ length }) => {
    offset += length;
    return converted.slice(offset - length, offset);
  });
}

/** Takes out what the rules say, and converts what is left, phrases across pieces included. */
export function cleanPieces(given: Pieces, rules: CleaningRules): CleanedPieces {
  const { profile, stripping, convert } = rules;
  let pieces = given;
  let readings = 0;
  if (stripping) {
    const candidates = findAnnotations(pieces.join(''));
    const found = selectReadings(candidates, profile, stripping);
    pieces = cut(pieces, found);
    readings += found.length;
    // Orphans and pushed emoji come with readings only: a page without any keeps its own.
    if (profile.verified > 0) {
      const orphans = findOrphans(pieces.join(''));
      pieces = cut(pieces, orphans);
      readings += orphans.length;
      if (mayPushEmoji(profile)) pieces = cut(pieces, findPushedEmoji(pieces.join('')));
    }
  }
  if (convert) {
    const text = pieces.join('');
    const converted = convert(text as BaseText);
    // Where surrogate pairs moved the offsets, phrases across pieces are lost, nothing else.
    if (converted !== text)
      pieces = divide(converted, pieces) ?? pieces.map((piece) => convert(piece as BaseText));
  }
  return { pieces, readings };
}
