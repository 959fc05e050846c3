import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesPattern } from '../../src/sites/matches-pattern.ts';
import { normalizePattern } from '../../src/sites/normalize-pattern.ts';
import { parsePattern } from '../../src/sites/parse-pattern.ts';
import { shortenPattern } from '../../src/sites/shorten-pattern.ts';
import { anyHost, anyPattern, anyTyped } from './arbitrary.ts';

describe('normalizePattern', () => {
  it.each([
    ['example.com', '*://example.com/*'],
    ['  EXAMPLE.com ', '*://example.com/*'],
    ['example.com.', '*://example.com/*'],
    ['example.com/', '*://example.com/*'],
    ['*.example.com', '*://*.example.com/*'],
    ['.example.com', '*://*.example.com/*'],
    ['http://example.com', 'http://example.com/*'],
    ['HTTPS://example.com/', 'https://example.com/*'],
    ['*://example.com/*', '*://example.com/*'],
    ['http*://example.com/*', '*://example.com/*'],
    ['http://example.com/x', 'http://example.com/x'],
    ['http://example.com/news/', 'http://example.com/news/*'],
    ['example.com/news/*', '*://example.com/news/*'],
    ['example.com/a**b', '*://example.com/a*b'],
    ['example.com/a/../b', '*://example.com/b'],
    ['example.com/x?id=1#part', '*://example.com/x?id=1'],
    ['example.com?id=*', '*://example.com/?id=*'],
    ['example.com#part', '*://example.com/*'],
    ['example.com\\news\\', '*://example.com/news/*'],
    ['example.com/书 店/', '*://example.com/%E4%B9%A6%20%E5%BA%97/*'],
    ['书店.中国', '*://xn--1jqq80b.xn--fiqs8s/*'],
    ['xn--1jqq80b.xn--fiqs8s', '*://xn--1jqq80b.xn--fiqs8s/*'],
    ['*.书店.中国', '*://*.xn--1jqq80b.xn--fiqs8s/*'],
    ['ｅｘａｍｐｌｅ。ｃｏｍ', '*://example.com/*'],
    ['http：／／example。com／x', 'http://example.com/x'],
    ['localhost', '*://localhost/*'],
    ['localhost:8080', '*://localhost:8080/*'],
    ['example.com:*', '*://example.com/*'],
    ['example.com:0080/', '*://example.com:80/*'],
    ['http://192.168.0.1:8080/x', 'http://192.168.0.1:8080/x'],
    ['[::1]', '*://[::1]/*'],
    ['http://[2001:DB8:0::1]:81/', 'http://[2001:db8::1]:81/*'],
    ['my_site.example.com', '*://my_site.example.com/*'],
    ['*.github.io', '*://*.github.io/*'],
    ['*.example.com.cn', '*://*.example.com.cn/*'],
    ['com.cn', '*://com.cn/*'],
  ])('takes %j for %s', (typed, pattern) => {
    expect(normalizePattern(typed)).toEqual({ ok: true, pattern });
  });

  it.each([
    ['', 'empty'],
    [' \n\t\u200b\ufeff', 'empty'],
    ['*', 'allSites'],
    ['*.*', 'allSites'],
    ['<all_urls>', 'allSites'],
    ['*://*/*', 'allSites'],
    ['http://*', 'allSites'],
    ['https://*/news/*', 'allSites'],
    ['.', 'allSites'],
    ['ftp://example.com', 'scheme'],
    ['file:///home/me', 'scheme'],
    ['chrome://extensions', 'scheme'],
    ['about:blank', 'scheme'],
    ['mailto:a', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['data:text/html,x', 'scheme'],
    ['http:example.com', 'scheme'],
    ['view-source:http://example.com', 'scheme'],
    ['://example.com', 'scheme'],
    ['/news/', 'host'],
    ['//example.com/', 'host'],
    ['http:///x', 'host'],
    ['example..com', 'host'],
    ['exa mple.com', 'host'],
    ['a,b.com', 'host'],
    ['example.com other.com', 'host'],
    ['123', 'host'],
    ['0x7f.1', 'host'],
    ['192.168.0.256', 'host'],
    ['[::1', 'host'],
    ['[::g]', 'host'],
    ['^.*$', 'wildcard'],
    ['example.*', 'wildcard'],
    ['*example.com', 'wildcard'],
    ['www.*.com', 'wildcard'],
    ['*.*.com', 'wildcard'],
    ['*.192.168.0.1', 'wildcard'],
    ['*.com', 'tooWide'],
    ['*.localhost', 'tooWide'],
    ['*.com.cn', 'tooWide'],
    ['*.co.uk', 'tooWide'],
    ['*.中国', 'tooWide'],
    ['example.com:0', 'port'],
    ['example.com:65536', 'port'],
    ['http://example.com:80a/', 'port'],
    ['a:b@example.com', 'credentials'],
    ['http://user@example.com/', 'credentials'],
    [`example.com/${'x'.repeat(2000)}`, 'tooLong'],
    [`${'a.'.repeat(150)}com`, 'host'],
    [`${'a'.repeat(70)}.com`, 'host'],
  ])('refuses %j: %s', (typed, error) => {
    expect(normalizePattern(typed)).toEqual({ ok: false, error });
  });

  it('never throws, and its result stays what it is', () => {
    fc.assert(
      fc.property(anyTyped, (typed) => {
        const first = normalizePattern(typed);
        if (first.ok) expect(normalizePattern(first.pattern)).toEqual(first);
      }),
      { numRuns: 2000 },
    );
  });

  it('understands every pattern when it is written short', () => {
    fc.assert(
      fc.property(anyPattern, (pattern) => {
        expect(normalizePattern(shortenPattern(pattern))).toEqual({ ok: true, pattern });
      }),
    );
  });
});

describe('shortenPattern', () => {
  it.each([
    ['*://example.com/*', 'example.com'],
    ['http://example.com/*', 'http://example.com'],
    ['*://*.example.com/news/*', '*.example.com/news/*'],
    ['https://example.com/x', 'https://example.com/x'],
    ['*://example.com/*/*', 'example.com/*/*'],
  ])('writes %s as %s', (pattern, short) => {
    expect(shortenPattern(pattern)).toBe(short);
  });
});

describe('matchesPattern', () => {
  it.each([
    ['example.com', 'http://example.com/', true],
    ['example.com', 'https://example.com/a/b?c#d', true],
    ['example.com', 'http://example.com:8080/', true],
    ['example.com', 'http://EXAMPLE.com./', true],
    ['example.com', 'http://www.example.com/', false],
    ['example.com', 'http://example.com.evil.net/', false],
    ['example.com', 'http://notexample.com/', false],
    ['example.com', 'http://evil.net/example.com/', false],
    ['example.com', 'http://example.com@evil.net/', false],
    ['example.com', 'ftp://example.com/', false],
    ['example.com', 'blob:http://example.com/x', false],
    ['*.example.com', 'http://example.com/', true],
    ['*.example.com', 'http://a.b.example.com/', true],
    ['*.example.com', 'http://notexample.com/', false],
    ['http://example.com', 'https://example.com/', false],
    ['https://example.com', 'https://example.com/', true],
    ['localhost:8080', 'http://localhost:8080/', true],
    ['localhost:8080', 'http://localhost:8081/', false],
    ['example.com:80', 'http://example.com/', true],
    ['example.com:80', 'https://example.com/', false],
    ['example.com/news/', 'http://example.com/news/', true],
    ['example.com/news/', 'http://example.com/news/1.html', true],
    ['example.com/news/', 'http://example.com/news', false],
    ['example.com/news/', 'http://example.com/old/news/', false],
    ['example.com/x', 'http://example.com/x', true],
    ['example.com/x', 'http://example.com/xy', false],
    ['example.com/x', 'http://example.com/x?page=2', false],
    ['example.com/*?id=*', 'http://example.com/a?id=7', true],
    ['example.com/*.html', 'http://example.com/a/b.html', true],
    ['example.com/*.html', 'http://example.com/a.html?x', false],
    ['example.com/a*a', 'http://example.com/a', false],
    ['example.com/(.+)', 'http://example.com/x', false],
    ['书店.中国', 'http://书店.中国/书', true],
    ['[::1]', 'http://[::1]:3000/', true],
  ])('%s on %s: %j', (typed, address, expected) => {
    const parsed = parsePattern(typed);
    expect(parsed.ok && matchesPattern(new URL(address), parsed.pattern)).toBe(expected);
  });

  it('never matches a host that is neither its own nor below it', () => {
    fc.assert(
      fc.property(anyPattern, anyHost, (pattern, host) => {
        const parsed = parsePattern(pattern);
        if (!parsed.ok) throw new Error(pattern);
        const own = parsed.pattern.host;
        const isOwn = host === own || host.endsWith(`.${own}`);
        fc.pre(!isOwn);
        for (const address of [
          `http://${host}/`,
          `https://${host}/${own}/*`,
          `http://${host}/?${pattern}`,
        ]) {
          expect(matchesPattern(new URL(address), parsed.pattern)).toBe(false);
        }
      }),
    );
  });

  it('takes no time over a pattern full of wildcards', () => {
    const parsed = parsePattern(`example.com/${'a*'.repeat(400)}b`);
    if (!parsed.ok) throw new Error('refused');
    const start = performance.now();
    matchesPattern(new URL(`http://example.com/${'a'.repeat(20_000)}`), parsed.pattern);
    expect(performance.now() - start).toBeLessThan(50);
  });
});
