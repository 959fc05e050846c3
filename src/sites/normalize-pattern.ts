import { formatPattern } from './format-pattern.ts';
import { parsePattern } from './parse-pattern.ts';
import type { PatternError } from './types.ts';

export type NormalizeResult =
  | { readonly ok: true; readonly pattern: string }
  | { readonly ok: false; readonly error: PatternError };

/** Turns what was typed into a match pattern: `example.com` → `*://example.com/*`. Never throws. */
export function normalizePattern(text: string): NormalizeResult {
  const parsed = parsePattern(text);
  return parsed.ok ? { ok: true, pattern: formatPattern(parsed.pattern) } : parsed;
}
