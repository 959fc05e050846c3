/**
 * The ways Chinese writing numbers its headings, each with the level it stands for beside `<h1>` to
 * `<h6>`: 一、 is what `<h2>` is, 1. comes below （一）.
 */
export const MARK_LEVELS = {
  chapter: 1.2,
  section: 1.6,
  han: 2,
  lenticular: 3.5,
  'han-bracketed': 3,
  digit: 3.5,
  'digit-bracketed': 4,
} as const;
export type MarkStyle = keyof typeof MARK_LEVELS;

export interface HeadingMark {
  readonly style: MarkStyle;
  /** The number written, where there is one. */
  readonly number: number | null;
}

const HAN_NUMBER = '[一二三四五六七八九十百]{1,5}';
const ANY_NUMBER = `(?:${HAN_NUMBER}|\\d{1,3})`;
/** Not before a digit: `1.5 倍` is a quantity, `2.0` a version. */
const DOT = '(?:[.．](?!\\d)|、)';

const PATTERNS: Readonly<Record<MarkStyle, RegExp>> = {
  chapter: new RegExp(`^第(${ANY_NUMBER})[章編编篇部回]`, 'u'),
  section: new RegExp(`^第(${ANY_NUMBER})[節节條条]`, 'u'),
  han: new RegExp(`^(${HAN_NUMBER})(?:、|[.．])`, 'u'),
  lenticular: /^【[^【】]+】$/u,
  'han-bracketed': new RegExp(`^[(（](${HAN_NUMBER})[)）]`, 'u'),
  digit: new RegExp(`^(\\d{1,2})${DOT}`, 'u'),
  'digit-bracketed': /^[(（](\d{1,2})[)）]/u,
};

const STYLES = Object.keys(PATTERNS) as MarkStyle[];

/** The number or frame with which a paragraph opens as a heading does; null where it has none. */
export function readHeadingMark(text: string): HeadingMark | null {
  for (const style of STYLES) {
    const match = PATTERNS[style].exec(text);
    if (match !== null) return { style, number: match[1] ? readNumber(match[1]) : null };
  }
  return null;
}

const HAN_DIGITS = '〇一二三四五六七八九';

function readNumber(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  let total = 0;
  let digit = 0;
  for (const char of written) {
    const unit = char === '十' ? 10 : char === '百' ? 100 : null;
    if (unit === null) {
      digit = HAN_DIGITS.indexOf(char);
    } else {
      // A unit alone stands for one of it: 十二 is 12.
      total += (digit || 1) * unit;
      digit = 0;
    }
  }
  return total + digit;
}
