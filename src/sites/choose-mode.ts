import { findRule } from './find-rule.ts';
import type { SiteMode, SiteRule } from './types.ts';

/** What is wanted on a page: what its rule says, else the reader for spam where all sites were chosen. */
export function chooseMode(
  address: string,
  rules: readonly SiteRule[],
  allSites: boolean,
): SiteMode | null {
  const rule = findRule(address, rules);
  if (rule) return rule.mode;
  return allSites && /^https?:/iu.test(address) ? 'spam' : null;
}
