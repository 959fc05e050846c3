import { INVISIBLE_BIT, kindAt, OPENING_BIT } from './character-kinds.ts';
import { isCommonReading } from './common-reading.ts';
import { readBracket } from './read-bracket.ts';

/** The brackets directly after one character that hold a reading. */
export interface QuickAnnotation {
  /** Offset behind them. */
  readonly end: number;
  readonly gloss: boolean;
  /** Whether the small table of common characters confirms the reading. */
  readonly verified: boolean;
  readonly toned: boolean;
  /** Whether the same syllable stands twice or more. */
  readonly doubled: boolean;
}

function passInvisible(text: string, at: number): number {
  let end = at;
  while (kindAt(text, end) & INVISIBLE_BIT) end++;
  return end;
}

/**
 * Reads the brackets after a character, as `findAnnotations` would, quickly and without the table.
 *
 * @param base - the character before them
 * @param at - offset of the first opening bracket
 * @returns null where the first holds no reading of it
 */
export function readAnnotation(text: string, base: string, at: number): QuickAnnotation | null {
  const first = readBracket(text, at);
  if (!first) return null;
  if (first.content.kind === 'gloss')
    return { end: first.end, gloss: true, verified: false, toned: true, doubled: false };
  const { toneless, toned } = first.content;
  const known = isCommonReading(base, toneless);
  if (known === false) return null;
  let { end } = first;
  let doubled = false;
  for (;;) {
    const next = passInvisible(text, end);
    const again = kindAt(text, next) & OPENING_BIT ? readBracket(text, next) : null;
    if (again?.content.kind !== 'syllable' || again.content.toneless !== toneless) break;
    doubled = true;
    end = again.end;
  }
  return { end, gloss: false, verified: known === true, toned, doubled };
}
