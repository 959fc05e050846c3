import { parsePattern } from './parse-pattern.ts';
import type { SiteRule } from './types.ts';

/**
 * The host permission that a rule needs; null where it needs none: on *never* nothing of ours runs.
 * Permissions know neither paths nor, in Firefox, ports.
 */
export function originOf({ pattern: text, mode }: SiteRule): string | null {
  const parsed = parsePattern(text);
  if (!parsed.ok || mode === 'never') return null;
  const { scheme, host, subdomains } = parsed.pattern;
  return `${scheme}://${subdomains ? '*.' : ''}${host}/*`;
}

/** The host permissions that rules need, each once. */
export function originsOf(rules: readonly SiteRule[]): string[] {
  const origins = rules.map(originOf).filter((origin) => origin !== null);
  return [...new Set(origins)].sort();
}
