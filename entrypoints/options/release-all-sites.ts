import { grantedOrigins } from '../../src/browser/permissions/granted-origins.ts';
import { removeOrigins } from '../../src/browser/permissions/remove-origin.ts';
import { requestOrigins } from '../../src/browser/permissions/request-origin.ts';
import { ALL_SITES } from '../../src/sites/all-sites.ts';
import { coversOrigin } from '../../src/sites/covers-origin.ts';
import { originsOf } from '../../src/sites/origins-of.ts';
import type { OptionsState } from './options-state.ts';

const WIDE: readonly string[] = ['<all_urls>', ALL_SITES, 'http://*/*', 'https://*/*'];

/**
 * Gives back the permission for all sites, and keeps those that were granted one by one. Chromium
 * takes these along; asked in the same click, it gives them again without a prompt.
 * @returns whether the wide permission is gone.
 */
export async function releaseAllSites({ granted, rules }: OptionsState): Promise<boolean> {
  const wide = wideOrigins(granted);
  const single = granted.filter((origin) => !wide.includes(origin));
  const needed = originsOf(rules).filter((origin) => coversOrigin(single, origin));
  const isGone = await removeOrigins(wide);
  const left = await grantedOrigins();
  await requestOrigins(needed.filter((origin) => !coversOrigin(left, origin)));
  return isGone;
}

/** Those of the granted origins that are for all sites, in the browser's own words. */
export function wideOrigins(granted: readonly string[]): string[] {
  return granted.filter((origin) => WIDE.includes(origin));
}
