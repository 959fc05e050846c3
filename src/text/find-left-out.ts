/** A piece that one text has more than another, and where in the other it would stand. */
export interface LeftOut {
  readonly at: number;
  readonly text: string;
}

const OPENS = /^[([{（［｛【〔〖﹙⁽]/u;

/** `guo)(` after a bracket is `(guo)` before one: both leave the same text. */
function startAtBracket({ at, text }: LeftOut, kept: string): LeftOut {
  let piece = text;
  for (let start = at; ; start--) {
    if (OPENS.test(piece)) return { at: start, text: piece };
    const before = kept[start - 1];
    if (before === undefined || !piece.endsWith(before)) return { at, text };
    piece = before + piece.slice(0, -1);
  }
}

/**
 * Finds what was deleted from a text.
 *
 * @param whole - the text as it was
 * @param kept - what is left of it
 * @returns the deleted pieces in order, with UTF-16 offsets in `kept`; null where `kept` is not left of
 *   `whole` by deleting alone
 */
export function findLeftOut(whole: string, kept: string): LeftOut[] | null {
  const pieces: LeftOut[] = [];
  let from = 0;
  for (let at = 0; at <= kept.length; at++) {
    const start = from;
    const character = kept[at];
    if (character === undefined) from = whole.length;
    else {
      while (from < whole.length && whole[from] !== character) from++;
      if (from === whole.length) return null;
    }
    if (from > start) pieces.push(startAtBracket({ at, text: whole.slice(start, from) }, kept));
    from++;
  }
  return pieces;
}
