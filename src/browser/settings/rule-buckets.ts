import { sortRules } from '../../sites/change-rules.ts';
import { readRule } from '../../sites/read-rule.ts';
import type { SiteRule } from '../../sites/types.ts';
import { RULES } from './item-names.ts';
import type { StoredItems } from './types.ts';

/**
 * An item of `sync` holds 8 KB and all of them 100 KB. A rule stays in its bucket whatever becomes of
 * the others, so that machines which change different rules mostly write different items.
 */
const BUCKETS = 32;

/** Names of all items that rules may lie in. */
export const RULE_ITEMS: readonly string[] = Array.from({ length: BUCKETS }, (_, at) => RULES + at);

/** The items that hold these rules; a bucket without any is left out. */
export function rulesToItems(rules: readonly SiteRule[]): StoredItems {
  const items: Record<string, [pattern: string, mode: string][]> = {};
  for (const { pattern, mode } of sortRules(rules)) {
    const name = RULES + (hash(pattern) % BUCKETS);
    items[name] ??= [];
    items[name].push([pattern, mode]);
  }
  return items;
}

/** Reads rules out of storage. What is broken is no rule, and least of all one for everything. */
export function rulesFromItems(items: StoredItems): SiteRule[] {
  const all = new Map<string, SiteRule>();
  for (const entry of RULE_ITEMS.flatMap((name) => asList(items[name]))) {
    const [pattern, mode] = asList(entry);
    const result = readRule({ pattern, mode });
    if (result.ok) all.set(result.rule.pattern, result.rule);
  }
  return sortRules([...all.values()]);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** FNV-1a. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  }
  return sum >>> 0;
}
