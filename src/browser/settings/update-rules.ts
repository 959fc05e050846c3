import type { SiteRule } from '../../sites/types.ts';
import { changeStored } from './change-stored.ts';
import { RULE_ITEMS, rulesFromItems, rulesToItems } from './rule-buckets.ts';

/**
 * Changes the sites' rules: `change` is given those there are and returns those there shall be.
 * Rejects, and changes nothing, where they cannot be read or stored.
 */
export function updateRules(
  change: (rules: readonly SiteRule[]) => readonly SiteRule[],
): Promise<void> {
  return changeStored((items) => {
    const others = Object.entries(items).filter(([name]) => !RULE_ITEMS.includes(name));
    return { ...Object.fromEntries(others), ...rulesToItems(change(rulesFromItems(items))) };
  });
}
