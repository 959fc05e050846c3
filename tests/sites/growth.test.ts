import { expect, test } from 'vitest';
import { planRegistrations } from '../../src/browser/auto-clean/plan-registrations.ts';
import { ALL_SITES } from '../../src/sites/all-sites.ts';
import { parsePattern } from '../../src/sites/parse-pattern.ts';
import type { SiteRule } from '../../src/sites/types.ts';
import { growth, LINEAR } from '../growth.ts';

test('spaces within what is typed for a site: work grows with them, and no faster', () => {
  const make = (size: number) => `a${' '.repeat(size)}b`;
  expect(growth(8000, make, parsePattern)).toBeLessThan(LINEAR);
});

test('ten thousand rules are planned at once', () => {
  const make = (size: number): SiteRule[] =>
    Array.from({ length: size }, (_, at) => ({
      pattern: `*://*.h${at}.example/*`,
      mode: at % 2 === 0 ? 'spam' : 'never',
    }));
  const work = (rules: SiteRule[]) =>
    planRegistrations({ rules, allSites: true, granted: [ALL_SITES] });
  expect(growth(1500, make, work)).toBeLessThan(LINEAR);
});
