/**
 * Characters that take no room and carry no meaning in Chinese text: zero-width spaces and joiners,
 * direction marks, word joiner, soft hyphen, byte order mark. Pages push them between a character and
 * its reading. U+200D stays where it joins emoji, so it is treated apart by `dropInvisible`.
 */
export const INVISIBLE = '\\u00ad\\u200b\\u200c\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff';

const INVISIBLE_PATTERN = new RegExp(
  `[${INVISIBLE}]+|(?<!\\p{Extended_Pictographic}\\ufe0f?)\\u200d+`,
  'gu',
);

/** @returns the text without invisible characters; emoji joined by U+200D stay whole. */
export function dropInvisible(text: string): string {
  return text.replace(INVISIBLE_PATTERN, '');
}
