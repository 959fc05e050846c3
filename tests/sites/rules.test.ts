import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutRule, withRule, withRules } from '../../src/sites/change-rules.ts';
import { chooseMode } from '../../src/sites/choose-mode.ts';
import { coversOrigin } from '../../src/sites/covers-origin.ts';
import { findRule } from '../../src/sites/find-rule.ts';
import { normalizePattern } from '../../src/sites/normalize-pattern.ts';
import { originOf, originsOf } from '../../src/sites/origins-of.ts';
import type { SiteMode, SiteRule } from '../../src/sites/types.ts';
import { anyPattern, anyRules } from './arbitrary.ts';

const rule = (typed: string, mode: SiteMode = 'spam'): SiteRule => {
  const result = normalizePattern(typed);
  return { pattern: result.ok ? result.pattern : typed, mode };
};

describe('findRule: of those that match the most specific wins', () => {
  it.each([
    // One host before a host with all below it.
    ['http://a.example.com/', ['*.example.com', 'a.example.com'], 'a.example.com'],
    ['http://a.example.com/news/x', ['*.example.com/news/x', 'a.example.com'], 'a.example.com'],
    ['http://example.com/', ['*.example.com', 'example.com'], 'example.com'],
    // The longer host.
    ['http://x.a.example.com/', ['*.example.com', '*.a.example.com'], '*.a.example.com'],
    ['http://x.a.example.com/n/', ['*.example.com/n/', '*.a.example.com'], '*.a.example.com'],
    // A port before any port.
    ['http://example.com:81/', ['example.com', 'example.com:81'], 'example.com:81'],
    // The longer path; letters count, not wildcards.
    ['http://example.com/n/a/b', ['example.com/n/', 'example.com/n/a/'], 'example.com/n/a/'],
    ['http://example.com/n/abc', ['example.com/*/*/*', 'example.com/n/a*'], 'example.com/n/a*'],
    ['http://example.com/n/abc', ['example.com/n/abc', 'example.com/n/abc*'], 'example.com/n/abc'],
    // One scheme before both.
    ['http://example.com/', ['http://example.com', 'example.com'], 'http://example.com'],
    ['https://example.com/', ['http://example.com', 'example.com'], 'example.com'],
  ])('on %s of %j: %s', (address, typed, winner) => {
    const rules = typed.map((text) => rule(text));
    expect(findRule(address, rules)).toEqual(rule(winner));
    expect(findRule(address, [...rules].reverse())).toEqual(rule(winner));
  });

  it.each([
    ['http://example.org/', ['example.com', '*.example.com']],
    ['http://example.com/', ['www.example.com', 'example.com/news/']],
    ['about:blank', ['example.com']],
    ['', ['example.com']],
    ['not an address', ['example.com']],
    ['http://example.com/', []],
    // Broken lines match nothing, least of all everything.
    [
      'http://example.com/',
      ['', '*', '<all_urls>', '*://*/*', '*.com', 'ftp://example.com', 'exa mple', '//'],
    ],
  ])('on %s of %j: none', (address, typed) => {
    expect(
      findRule(
        address,
        typed.map((text) => rule(text)),
      ),
    ).toBeNull();
  });

  it('takes the last of two for the same pattern', () => {
    const rules = [rule('example.com', 'never'), rule('example.com', 'always')];
    expect(findRule('http://example.com/', rules)?.mode).toBe('always');
  });

  it('finds one of two thousand without delay', () => {
    const rules = Array.from({ length: 2000 }, (_, at) => rule(`site-${at}.example.com`));
    findRule('http://site-1.example.com/', rules);
    const start = performance.now();
    expect(findRule('http://site-1999.example.com/', rules)).toEqual(rules[1999]);
    expect(performance.now() - start).toBeLessThan(100);
  });

  it('does not depend on the order of the rules', () => {
    fc.assert(
      fc.property(anyRules, anyPattern, (rules, pattern) => {
        const address = pattern.replace(/^\*/u, 'http').replace('//*.', '//').replaceAll('*', 'x');
        const all = withRules([], rules);
        expect(findRule(address, all)).toEqual(findRule(address, [...all].reverse()));
      }),
    );
  });
});

describe('chooseMode', () => {
  const rules = [rule('example.com', 'badge'), rule('*.quiet.example', 'never')];
  it.each([
    ['http://example.com/', false, 'badge'],
    ['http://example.com/', true, 'badge'],
    ['http://a.quiet.example/', true, 'never'],
    ['http://other.example/', true, 'spam'],
    ['http://other.example/', false, null],
    ['chrome://version/', true, null],
  ] as const)('on %s, all sites %j: %s', (address, allSites, mode) => {
    expect(chooseMode(address, rules, allSites)).toBe(mode);
  });
});

describe('originsOf', () => {
  it.each([
    ['example.com', '*://example.com/*'],
    ['*.example.com', '*://*.example.com/*'],
    ['http://example.com/news/', 'http://example.com/*'],
    ['localhost:8080', '*://localhost/*'],
    ['', null],
    ['*', null],
  ])('%j needs %s', (typed, origin) => {
    expect(originOf(rule(typed))).toBe(origin);
  });

  it('names each once and leaves out where nothing runs', () => {
    const rules = [rule('example.com/a'), rule('example.com/b'), rule('quiet.example', 'never')];
    expect(originsOf(rules)).toEqual(['*://example.com/*']);
  });

  it('never asks for all sites', () => {
    fc.assert(
      fc.property(anyRules, (rules) => {
        for (const origin of originsOf(rules)) expect(origin).not.toMatch(/\/\/\*\/|all_urls/u);
      }),
    );
  });
});

describe('coversOrigin', () => {
  it.each([
    [['*://example.com/*'], '*://example.com/*', true],
    [['http://example.com/*', 'https://example.com/*'], '*://example.com/*', true],
    [['http://example.com/*'], '*://example.com/*', false],
    [['*://example.com/*'], 'http://example.com/*', true],
    [['*://*.example.com/*'], '*://example.com/*', true],
    [['*://*.example.com/*'], '*://*.a.example.com/*', true],
    [['*://a.example.com/*'], '*://*.a.example.com/*', false],
    [['*://*.example.com/*'], '*://notexample.com/*', false],
    [['<all_urls>'], '*://example.com/*', true],
    [['*://*/*'], '*://*.example.com/*', true],
    [['http://*/*', 'https://*/*'], '*://example.com/*', true],
    [['https://*/*'], '*://example.com/*', false],
    [['file:///*', '', 'moz-extension://x/*'], '*://example.com/*', false],
    [[], '*://example.com/*', false],
    [['*://*/*'], 'nonsense', false],
    [['*://example.com/*'], '*://*/*', false],
    [['<all_urls>'], '*://*/*', true],
  ])('%j hold %s: %j', (granted, origin, expected) => {
    expect(coversOrigin(granted, origin)).toBe(expected);
  });
});

describe('changes', () => {
  const rules = [rule('a.example'), rule('c.example')];
  it('puts a rule in its place', () => {
    expect(withRule(rules, rule('b.example')).map(({ pattern }) => pattern)).toEqual([
      '*://a.example/*',
      '*://b.example/*',
      '*://c.example/*',
    ]);
    expect(withRule(rules, rule('a.example', 'never'))).toEqual([
      rule('a.example', 'never'),
      rules[1],
    ]);
    expect(withoutRule(rules, '*://a.example/*')).toEqual([rules[1]]);
  });
});
