import type { SiteRule } from '../../sites/types.ts';
import { getRules } from './get-rules.ts';
import { RULES } from './item-names.ts';
import { watchStored } from './watch-stored.ts';

/** Calls back with the sites' rules whenever they change, wherever that was. Returns what stops it. */
export function watchRules(onChange: (rules: readonly SiteRule[]) => void): () => void {
  return watchStored(RULES, getRules, onChange);
}
