import { decodePage, readScripts } from './read-scripts.ts';
import { isTraditional } from './traditional.ts';

let common: string | undefined;
let known: string | undefined;

/**
 * Whether Simplified text has a character seldom enough for an author to give its reading: it is not
 * among the 3755 common ones of GB 2312. What the disguise changed is none that an author wrote.
 */
export function isUncommon(character: string): boolean {
  common ??= readScripts().simplified;
  return !common.includes(character) && !isTraditional(character);
}

/** Whether a character is so rare that GB 2312 does not hold it at all, nor Big5 among its common ones: 垚. */
export function isRare(character: string): boolean {
  known ??= decodePage('gb2312', 0xb0, 0xf7, 0xa1);
  return (
    isUncommon(character) &&
    !known.includes(character) &&
    !readScripts().traditional.includes(character)
  );
}
