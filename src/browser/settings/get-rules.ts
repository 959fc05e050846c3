import type { SiteRule } from '../../sites/types.ts';
import { readStored } from './read-stored.ts';
import { rulesFromItems } from './rule-buckets.ts';

/** The sites' rules as they are now, by pattern. Never rejects. */
export async function getRules(): Promise<readonly SiteRule[]> {
  return rulesFromItems(await readStored());
}
