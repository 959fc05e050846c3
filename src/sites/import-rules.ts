import { sortRules } from './change-rules.ts';
import { type FileError, readFile } from './read-file.ts';
import { type RuleError, readRule } from './read-rule.ts';
import type { SiteRule } from './types.ts';

/** An entry of a file that was not taken. */
export interface SkippedRule {
  /** Its place in the list, counted from one. */
  readonly place: number;
  /** What stood there, cut short. */
  readonly text: string;
  readonly error: RuleError;
}

export interface ImportedRules {
  readonly rules: readonly SiteRule[];
  readonly skipped: readonly SkippedRule[];
  /** How many named a pattern that came again later on; the later one was taken. */
  readonly duplicates: number;
}

export type ImportResult =
  | ({ readonly ok: true } & ImportedRules)
  | { readonly ok: false; readonly error: FileError };

/** Longest piece of an entry that is shown. */
const SHOWN = 60;

/** Reads rules out of the text of a file. Never throws; whatever is not taken is named with its reason. */
export function importRules(text: string): ImportResult {
  const file = readFile(text);
  if (!file.ok) return file;
  const { rules } = file.fields;
  return Array.isArray(rules) ? { ok: true, ...takeRules(rules) } : { ok: false, error: 'notOurs' };
}

/** Sorts the entries of a list into rules and what is none. */
export function takeRules(list: readonly unknown[]): ImportedRules {
  const taken = new Map<string, SiteRule>();
  const skipped: SkippedRule[] = [];
  let duplicates = 0;
  for (const [index, value] of list.entries()) {
    const result = readRule(value);
    if (!result.ok) {
      skipped.push({ place: index + 1, text: describe(value), error: result.error });
      continue;
    }
    if (taken.has(result.rule.pattern)) duplicates++;
    taken.set(result.rule.pattern, result.rule);
  }
  return { rules: sortRules([...taken.values()]), skipped, duplicates };
}

function describe(value: unknown): string {
  const { pattern } = (typeof value === 'object' && value ? value : {}) as { pattern?: unknown };
  const text = typeof pattern === 'string' ? pattern : (JSON.stringify(value) ?? '');
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
