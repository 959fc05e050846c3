import { describe, expect, it, test } from 'vitest';
import type { VerdictKind } from '../../src/article/types.ts';
import { decideAutoClean } from '../../src/browser/auto-clean/decide-auto-clean.ts';
import { pageName } from '../../src/browser/auto-clean/page-name.ts';
import { planRegistrations } from '../../src/browser/auto-clean/plan-registrations.ts';
import type { SiteMode, SiteRule } from '../../src/sites/types.ts';

const VERDICTS: readonly VerdictKind[] = ['spam', 'annotated', 'plain', 'not-chinese'];

/** For each mode what is done at each verdict, in the order above. */
type Row = readonly [mode: SiteMode | null, steps: string];

const FRESH: readonly Row[] = [
  [null, 'none none none none'],
  ['never', 'none none none none'],
  ['badge', 'badge badge none none'],
  ['spam', 'open badge none none'],
  ['always', 'open open open open'],
  ['in-place', 'in-place badge in-place none'],
];
const LEFT: readonly Row[] = [
  [null, 'none none none none'],
  ['never', 'none none none none'],
  ['badge', 'badge badge none none'],
  ['spam', 'badge badge none none'],
  ['always', 'badge badge none none'],
  ['in-place', 'badge badge none none'],
];
const WITHOUT_TEXT: readonly Row[] = [
  ['spam', 'badge badge none none'],
  ['always', 'badge badge none none'],
  ['in-place', 'in-place badge in-place none'],
];

describe.each([
  ['a page', FRESH, false, true],
  ['a page that the user left', LEFT, true, true],
  ['a page without text', WITHOUT_TEXT, false, false],
] as const)('on %s', (_name, rows, closedForThisPage, isReaderable) => {
  test.each(rows)('mode %s', (mode, steps) => {
    const done = VERDICTS.map((verdict) =>
      decideAutoClean({ mode, verdict, closedForThisPage, isReaderable }),
    );
    expect(done.join(' ')).toBe(steps);
  });
});

const rule = (pattern: string, mode: SiteMode = 'spam'): SiteRule => ({ pattern, mode });
const A = '*://a.example/*';
const B = '*://b.example/*';

describe('what is registered', () => {
  it('is nothing without a grant', () => {
    expect(planRegistrations({ rules: [rule(A)], allSites: true, granted: [] })).toEqual([]);
  });

  it('is nothing without a wish, whatever is granted', () => {
    const granted = ['*://*/*'];
    expect(planRegistrations({ rules: [], allSites: false, granted })).toEqual([]);
    expect(planRegistrations({ rules: [rule(A, 'never')], allSites: false, granted })).toEqual([]);
  });

  it('is never more than was granted', () => {
    const rules = [rule(A), rule(B), rule('*://*.a.example/*')];
    const [only, ...others] = planRegistrations({ rules, allSites: true, granted: [A] });
    expect(only).toMatchObject({ id: 'qingdu-covered', matches: [A], covered: true });
    expect(others).toEqual([]);
  });

  it('has a cover only where something opens by itself', () => {
    const rules = [rule(A, 'always'), rule(B, 'badge'), rule('*://c.example/*', 'in-place')];
    const plan = planRegistrations({ rules, allSites: true, granted: ['<all_urls>'] });
    expect(plan.map(({ id, covered, matches }) => [id, covered, matches])).toEqual([
      ['qingdu-covered', true, [A]],
      ['qingdu-watched', false, [B, '*://c.example/*']],
      ['qingdu-all-sites', false, ['*://*/*']],
    ]);
  });

  it('leaves out what is never wanted within a site, but no site within that', () => {
    const rules = [
      rule('*://*.a.example/*', 'never'),
      rule('*://a.example/*', 'spam'),
      rule('*://a.example/forum/*', 'never'),
      rule('*://a.example:8080/old/*', 'never'),
    ];
    const plan = planRegistrations({ rules, allSites: false, granted: ['*://*.a.example/*'] });
    expect(plan).toEqual([
      {
        id: 'qingdu-covered',
        matches: [A],
        // Neither the wider rule, nor one for a port alone.
        excludeMatches: ['*://a.example/forum/*'],
        covered: true,
      },
    ]);
  });

  it('takes the path along, but no port: Firefox knows none', () => {
    const rules = [rule('*://a.example:8080/news/*')];
    const [only] = planRegistrations({ rules, allSites: false, granted: [A] });
    expect(only?.matches).toEqual(['*://a.example/news/*']);
  });
});

test('a page is its address without the place in it', () => {
  expect(pageName('http://a.example/x?y#z')).toBe('http://a.example/x?y');
  expect(pageName('http://a.example/x?y')).toBe('http://a.example/x?y');
});
