import { type BracketAt, readBracket } from './read-bracket.ts';
import { INVISIBLE, OPENING, sortOf } from './sort-of.ts';

/** The brackets directly after one character that hold a reading. */
export interface QuickAnnotation extends BracketAt {
  /** Whether the same syllable stands twice or more. */
  readonly doubled: boolean;
}

/**
 * Reads the brackets after a character, as `findAnnotations` would, quickly and roughly.
 *
 * @param at - offset of the first opening bracket
 * @returns null where the first holds no reading
 */
export function readAnnotation(text: string, at: number): QuickAnnotation | null {
  const first = readBracket(text, at);
  if (!first) return null;
  let { end } = first;
  for (;;) {
    let next = end;
    while (sortOf(text.charCodeAt(next)) === INVISIBLE) next++;
    const again = sortOf(text.charCodeAt(next)) === OPENING && readBracket(text, next);
    if (!again || again.syllable !== first.syllable) break;
    end = again.end;
  }
  return { ...first, end, doubled: end > first.end };
}
