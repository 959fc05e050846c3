import type { ExportSource } from './export-source.ts';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** What JSON leaves as it is, and YAML takes for a line's end or for no character. */
const NOT_YAML = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu;

/** A string of JSON is one of YAML: quotes, colons, `#`, line breaks and all. */
function quote(text: string): string {
  const asNumber = (character: string) =>
    `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(text).replace(NOT_YAML, asNumber);
}

/** What is known of an article as YAML front matter; empty where nothing is. */
export function frontMatter({ title, source, byline, date, url }: ExportSource): string {
  const fields = {
    title: title && quote(title),
    source: source && quote(source),
    author: byline && quote(byline),
    // Unquoted, so that note-taking programs take it for a day.
    date: date && (ISO_DAY.test(date) ? date : quote(date)),
    url: url && quote(url),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? [`${name}: ${value}`] : [],
  );
  return lines.length > 0 ? `---\n${lines.join('\n')}\n---` : '';
}
