import { HAN } from './han.ts';
import type { Stretch } from './stretch.ts';

const HAN_PATTERN = new RegExp(HAN, 'gu');

/** Where each Han character of a text stands; first an empty one, at its beginning. */
function hanPlaces(text: string): Stretch[] {
  const places = Array.from(text.matchAll(HAN_PATTERN), ({ index, 0: han }) => ({
    start: index,
    end: index + han.length,
  }));
  return [{ start: 0, end: 0 }, ...places];
}

/**
 * Finds the offset in one form of a text, raw or cleaned, that is the same place as an offset in the
 * other. Cleaning keeps every Han character or puts another in its place, and what it takes out
 * stands right behind one: so the count of Han tells the place, and the rest is measured from the
 * next one back.
 */
export function alignOffset(from: string, offset: number, to: string): number {
  const places = hanPlaces(from);
  const others = hanPlaces(to);
  let at = places.length - 1;
  while (at > 0 && (places[at]?.end ?? 0) > offset) at--;
  const start = others[at]?.end;
  if (start === undefined) return Math.min(offset, to.length);
  const behind = (places[at + 1]?.start ?? from.length) - offset;
  return Math.max(start, (others[at + 1]?.start ?? to.length) - Math.max(0, behind));
}
