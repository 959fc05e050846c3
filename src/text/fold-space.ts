import { dropInvisible } from './invisible.ts';

/** White space (ideographic and no-break too) folded to single spaces, invisible characters dropped. */
export function foldSpace(text: string): string {
  return dropInvisible(text).replace(/\s+/gu, ' ').trim();
}
