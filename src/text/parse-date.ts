const YEAR = '(?<!\\d)((?:19|20)\\d{2})';
const MONTH_DAY = '(1[0-2]|0?[1-9])\\s*[-/.／．月－–]\\s*(3[01]|[12]\\d|0?[1-9])(?!\\d)';

/** 2024-07-08, 2024/7/8, 2024.7.8, 2024年7月8日. */
const YEAR_FIRST = new RegExp(`${YEAR}\\s*[-/.／．年－–]\\s*${MONTH_DAY}\\s*日?`, 'u');

/** 08-07-2024, 8/7/2024, 8.7.2024: two numbers, then the year. */
const YEAR_LAST = /(?<!\d)(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*((?:19|20)\d{2})(?!\d)/u;

/** 20240708, as some systems print it. */
const COMPACT = /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/u;

/** Day of the week after a date: 星期一, (周一). */
const WEEKDAY = /^\s*[(（[]?(?:星期|周|礼拜)[一二三四五六日天][)）\]]?/u;

/** A time of day directly after a date: it belongs to the date where the date is cut out. */
const TIME =
  /^\s*(?:T|,|，)?\s*(?:[0-2]?\d[:：][0-5]\d(?:[:：][0-5]\d)?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)/u;

/** A date found in a text. */
export interface FoundDate {
  /** ISO day, `2024-07-08`. */
  readonly day: string;
  readonly start: number;
  /** End of the date and of a time of day after it. */
  readonly end: number;
}

function toDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  // The calendar itself says whether 30 February exists.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/**
 * Finds the first date of a text. With the year last the day comes first, unless that is impossible.
 *
 * @returns the day and where it stands, or null where there is none
 */
export function findDate(text: string): FoundDate | null {
  const found: { match: RegExpMatchArray; day: string | null }[] = [];
  for (const pattern of [YEAR_FIRST, COMPACT]) {
    const match = text.match(pattern);
    if (match)
      found.push({ match, day: toDay(Number(match[1]), Number(match[2]), Number(match[3])) });
  }
  const last = text.match(YEAR_LAST);
  if (last) {
    const [, first, second, year] = last.map(Number) as [number, number, number, number];
    found.push({ match: last, day: toDay(year, second, first) ?? toDay(year, first, second) });
  }
  found.sort((a, b) => (a.match.index ?? 0) - (b.match.index ?? 0));
  for (const { match, day } of found) {
    if (day === null) continue;
    const start = match.index ?? 0;
    const end = start + match[0].length;
    const weekday = text.slice(end).match(WEEKDAY)?.[0].length ?? 0;
    const rest = text.slice(end + weekday).replace(/^\]/u, ' ');
    const time = rest.match(TIME)?.[0].length ?? 0;
    return { day, start, end: end + weekday + time };
  }
  return null;
}
