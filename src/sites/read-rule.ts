import { isSiteMode } from './is-site-mode.ts';
import { normalizePattern } from './normalize-pattern.ts';
import type { PatternError, SiteRule } from './types.ts';

/** Why something from outside is no rule. */
export type RuleError = PatternError | 'notARule' | 'mode';

export type RuleResult =
  | { readonly ok: true; readonly rule: SiteRule }
  | { readonly ok: false; readonly error: RuleError };

/** Takes in a rule from a file or from storage. */
export function readRule(value: unknown): RuleResult {
  if (typeof value !== 'object' || value === null) return { ok: false, error: 'notARule' };
  const { pattern, mode } = value as Record<string, unknown>;
  if (typeof pattern !== 'string') return { ok: false, error: 'notARule' };
  const normal = normalizePattern(pattern);
  if (!normal.ok) return normal;
  if (!isSiteMode(mode)) return { ok: false, error: 'mode' };
  return { ok: true, rule: { pattern: normal.pattern, mode } };
}
