import { dropInvisible } from './invisible.ts';

/** Control characters but tab and line breaks. */
const CONTROLS = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f';

/** Fillers of Hangul, Khmer and Mongolian, the grapheme joiner, deprecated and interlinear marks. */
const FILLERS =
  '\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u2065-\\u206f\\u3164\\uffa0\\ufff9-\\ufffb';

/** What shows nothing and `dropInvisible` leaves alone, halves of characters, joiners of nothing. */
const UNSEEN = new RegExp(
  `[${CONTROLS}${FILLERS}]|\\p{Cs}|\\u200d(?!\\p{Extended_Pictographic})`,
  'gu',
);

/** @returns the text as it may leave: nothing in it that cannot be seen */
export function dropUnseen(text: string): string {
  return dropInvisible(text).replace(UNSEEN, '');
}
