import { dropUnseen } from './drop-unseen.ts';

/** What some system forbids in a name, and a full-width character that says the same. */
const FORBIDDEN: Readonly<Record<string, string>> = {
  '/': '／',
  '\\': '＼',
  ':': '：',
  '*': '＊',
  '?': '？',
  '"': '＂',
  '<': '＜',
  '>': '＞',
  '|': '｜',
};

/** Windows takes these for devices, whatever ending follows. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$)(?=\.|$)/iu;

/** Allowed nearly everywhere, yet archives and sync programs trip over them. */
const PICTOGRAPH = '(?:\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f)';
const JOINED = '\\p{Emoji_Modifier}|\\ufe0f|\\u200d\\p{Extended_Pictographic}';
const EMOJI = new RegExp(
  `${PICTOGRAPH}(?:${JOINED})*|\\p{Regional_Indicator}|\\p{Co}|\\p{Cn}`,
  'gu',
);

/** Most bytes of a whole name in UTF-8: 255 on most systems, less where they are encrypted. */
const MOST_BYTES = 200;

const FALLBACK = 'qingdu';

function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Cuts between characters as readers see them: an accent stays with its letter. */
function cut(name: string, most: number): string {
  let kept = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter('zh').segment(name)) {
    for (const character of segment) bytes += bytesOf(character);
    if (bytes > most) break;
    kept += segment;
  }
  return kept;
}

/**
 * Makes a file's name from a headline, safe on every system.
 *
 * @param headline - anything, even nothing
 * @param ending - without the dot
 */
export function makeFileName(headline: string, ending: string): string {
  const name = dropUnseen(headline.normalize('NFC').replace(/\s+/gu, ' '))
    .replace(EMOJI, '')
    .replace(/[/\\:*?"<>|]/gu, (sign) => FORBIDDEN[sign] ?? '')
    .replace(/\s+/gu, ' ')
    // A dot in front hides a file, `~` and `-` there mean other things to shells and browsers.
    .replace(/^[\s.~-]+/u, '');
  const short = cut(name, MOST_BYTES - ending.length - 2).replace(/[\s.]+$/u, '');
  const safe = RESERVED.test(short) ? `_${short}` : short;
  return `${safe || FALLBACK}.${ending}`;
}
