import { INVISIBLE, OPENING, sortAt } from './character-kinds.ts';
import { type BracketAt, readBracket } from './read-bracket.ts';

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
    while (sortAt(text, next) === INVISIBLE) next++;
    const again = sortAt(text, next) === OPENING && readBracket(text, next);
    if (!again || again.syllable !== first.syllable) break;
    end = again.end;
  }
  return { ...first, end, doubled: end > first.end };
}
