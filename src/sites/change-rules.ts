import type { SiteRule } from './types.ts';

/** Rules in the order they are kept: by pattern, so that every browser shows the same list. */
export function sortRules(rules: readonly SiteRule[]): SiteRule[] {
  return [...rules].sort((one, other) => (one.pattern < other.pattern ? -1 : 1));
}

/** The rules with one put in, which takes the place of one for the same pattern. */
export function withRule(rules: readonly SiteRule[], rule: SiteRule): SiteRule[] {
  return withRules(rules, [rule]);
}

/** The rules with others put in; the later one wins. */
export function withRules(rules: readonly SiteRule[], added: readonly SiteRule[]): SiteRule[] {
  const all = [...rules, ...added].map((rule) => [rule.pattern, rule] as const);
  return sortRules([...new Map(all).values()]);
}

/** The rules without the one for a pattern. */
export function withoutRule(rules: readonly SiteRule[], pattern: string): SiteRule[] {
  return rules.filter((rule) => rule.pattern !== pattern);
}

/** The rules with those for some patterns as they were `before`: takes a change of them back. */
export function withRulesBefore(
  rules: readonly SiteRule[],
  before: readonly SiteRule[],
  patterns: readonly string[],
): SiteRule[] {
  const changed = new Set(patterns);
  const others = rules.filter(({ pattern }) => !changed.has(pattern));
  return withRules(
    others,
    before.filter(({ pattern }) => changed.has(pattern)),
  );
}
