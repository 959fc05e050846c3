import { withRule } from '../../sites/change-rules.ts';
import { normalizePattern } from '../../sites/normalize-pattern.ts';
import { originOf } from '../../sites/origins-of.ts';
import type { SiteMode } from '../../sites/types.ts';
import { requestOrigin } from '../permissions/request-origin.ts';
import { updateRules } from '../settings/update-rules.ts';

const OPENING: readonly SiteMode[] = ['spam', 'always', 'in-place'];

/**
 * Asks for the site of a page and, once it is granted, cleans it from now on. To be called first of all
 * in a click: what comes after the question may take its time.
 * @returns whether it is granted; false, too, for what is no web page.
 */
export async function cleanSiteAlways(address: string | undefined): Promise<boolean> {
  const pattern = sitePattern(address);
  const origin = pattern === null ? null : originOf({ pattern, mode: 'spam' });
  if (pattern === null || origin === null) return false;
  if (!(await requestOrigin(origin))) return false;
  await updateRules((all) => {
    const rule = all.find((one) => one.pattern === pattern);
    // Whoever chose how it is cleaned has chosen.
    if (rule && OPENING.includes(rule.mode)) return all;
    return withRule(all, { pattern, mode: 'spam' });
  });
  return true;
}

function sitePattern(address: string | undefined): string | null {
  if (!address || !/^https?:/iu.test(address) || !URL.canParse(address)) return null;
  const result = normalizePattern(new URL(address).hostname);
  return result.ok ? result.pattern : null;
}
