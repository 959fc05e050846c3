import type { Score } from './score.ts';

/** One page's score, and what the tables group it by. */
export interface Scored {
  readonly chain: string;
  readonly variant: string;
  readonly skin: string;
  readonly copies: string;
  readonly score: Score;
}

const COLUMNS: readonly (readonly [string, (scores: readonly Score[]) => string])[] = [
  ['pages', (scores) => String(scores.length)],
  ['edit rate', (scores) => editRate(scores)],
  ['body exact', (scores) => share(scores, (score) => score.exact)],
  ['paragraphs exact', (scores) => share(scores, (score) => score.sameParagraphs)],
  ['headline', (scores) => share(scores, (score) => score.title)],
  ['date', (scores) => share(scores, (score) => score.date)],
  ['source', (scores) => share(scores, (score) => score.source)],
  ['byline', (scores) => share(scores, (score) => score.byline)],
  ['parentheses kept', (scores) => ratio(scores, 'parenthesesKept', 'parentheses')],
  ['pictures kept', (scores) => ratio(scores, 'imagesKept', 'images')],
  ['pages with junk', (scores) => String(scores.filter((score) => score.junk.length > 0).length)],
  ['no article', (scores) => String(scores.filter((score) => score.failed).length)],
];

/** A Markdown table with one row for every value of `by`. */
export function table(scored: readonly Scored[], by: keyof Omit<Scored, 'score'>): string {
  const groups = new Map<string, Score[]>();
  for (const one of scored) {
    const group = groups.get(one[by]) ?? [];
    group.push(one.score);
    groups.set(one[by], group);
  }
  const lines = [
    `| ${[by, ...COLUMNS.map(([name]) => name)].join(' | ')} |`,
    `|${' --- |'.repeat(COLUMNS.length + 1)}`,
  ];
  const rows = [...groups];
  // Chains stay in the order in which they ran.
  if (by !== 'chain') rows.sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [name, scores] of rows) {
    lines.push(`| ${[name, ...COLUMNS.map(([, figure]) => figure(scores))].join(' | ')} |`);
  }
  return lines.join('\n');
}

function total(scores: readonly Score[], field: 'edits' | 'length' | CountField): number {
  return scores.reduce((sum, score) => sum + score[field], 0);
}

type CountField = 'parentheses' | 'parenthesesKept' | 'images' | 'imagesKept';

function editRate(scores: readonly Score[]): string {
  const rate = total(scores, 'edits') / total(scores, 'length');
  return rate < 0.01 ? rate.toFixed(5) : rate.toFixed(3);
}

function share(scores: readonly Score[], right: (score: Score) => boolean): string {
  return percent(scores.filter(right).length, scores.length);
}

function ratio(scores: readonly Score[], part: CountField, whole: CountField): string {
  return percent(total(scores, part), total(scores, whole));
}

/** Rounded down, so that 100 % means all. */
function percent(part: number, whole: number): string {
  if (whole === 0) return '–';
  return `${Math.floor((part / whole) * 1000) / 10} %`;
}
