const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** An ISO day in the words of the language; anything else as it stands. */
export function formatDate(date: string, lang: string): string {
  const time = ISO_DAY.test(date) ? Date.parse(date) : Number.NaN;
  if (Number.isNaN(time)) return date;
  // The day was parsed as UTC: shown in another zone it could become the day before.
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}
