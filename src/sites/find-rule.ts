import { compareSpecificity } from './compare-specificity.ts';
import { hostsOver } from './hosts-over.ts';
import { matchesPattern } from './matches-pattern.ts';
import { parsePattern } from './parse-pattern.ts';
import type { SitePattern, SiteRule } from './types.ts';

/**
 * The rule for an address: of those that match it the most specific (see `compareSpecificity`), of
 * equals the last. Null where none does, and for what is no web address. A broken rule matches nothing.
 */
export function findRule(address: string, rules: readonly SiteRule[]): SiteRule | null {
  const url = parseUrl(address);
  if (url === null) return null;
  const hosts = hostsOver(url.hostname.replace(/\.$/u, ''));
  let best: { readonly rule: SiteRule; readonly pattern: SitePattern } | null = null;
  for (const rule of rules) {
    if (!hosts.has(hostIn(rule.pattern))) continue;
    const parsed = parsePattern(rule.pattern);
    if (!parsed.ok || !matchesPattern(url, parsed.pattern)) continue;
    if (best && compareSpecificity(best.pattern, parsed.pattern) < 0) continue;
    best = { rule, pattern: parsed.pattern };
  }
  return best?.rule ?? null;
}

function parseUrl(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** The host in a pattern as it is kept; reading whole patterns takes too long for a long list. */
function hostIn(pattern: string): string {
  const from = pattern.indexOf('://') + '://'.length;
  const to = pattern.indexOf('/', from);
  return pattern.slice(from, to < 0 ? undefined : to).replace(/^\*\.|:\d+$/gu, '');
}
