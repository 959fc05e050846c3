// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { parseSnapshot } from '../../src/dom/parse-snapshot.ts';
import type { Snapshot } from '../../src/dom/snapshot.ts';

const snapshot = (html: string, changes: Partial<Snapshot> = {}): Snapshot => ({
  url: 'http://example.test/news/12.html',
  contentType: 'text/html',
  html,
  title: '标题',
  ...changes,
});

describe('parseSnapshot', () => {
  test.each([
    ['the page itself where it names no base', '', 'http://example.test/news/a.png'],
    ["the page's own base", '<base href="/up/">', 'http://example.test/up/a.png'],
    ['an absolute one', '<base href="https://cdn.test/x/">', 'https://cdn.test/x/a.png'],
    ['the first of two', '<base href="/1/"><base href="/2/">', 'http://example.test/1/a.png'],
    [
      'the first with an address',
      '<base target="_blank"><base href="/2/">',
      'http://example.test/2/a.png',
    ],
    ['none that browsers take', '<base href="data:text/html,">', 'http://example.test/news/a.png'],
    ['none that is no address', '<base href="http://">', 'http://example.test/news/a.png'],
  ])('addresses count from %s', (_, head, address) => {
    const { document, url } = parseSnapshot(
      snapshot(`<html><head>${head}</head><body><img src="a.png"></body></html>`),
    );
    expect(document.images[0]?.src).toBe(address);
    expect(new URL('a.png', url).href).toBe(address);
    expect(document.head.firstElementChild?.localName).toBe('base');
  });

  test('markup is no plain text', () => {
    expect(parseSnapshot(snapshot('<p>正文')).plainText).toBe(false);
    expect(
      parseSnapshot(snapshot('<p>正文', { contentType: 'application/xhtml+xml' })).plainText,
    ).toBe(false);
  });

  test('of plain text only the text is left, whatever the browser put around it', () => {
    const html =
      '<html><head><meta name="color-scheme"></head><body><pre style="word-wrap: break-word">第一行\n&lt;b&gt;第二行</pre><div hidden></div></body></html>';
    const { document, plainText } = parseSnapshot(snapshot(html, { contentType: 'text/plain' }));
    expect(plainText).toBe(true);
    expect(document.body.innerHTML).toBe('<pre>第一行\n&lt;b&gt;第二行</pre>');
  });

  test('runs and loads nothing', () => {
    parseSnapshot(
      snapshot('<script>globalThis.hasRun = true</script><img src=x onerror="hasRun = true">'),
    );
    expect('hasRun' in globalThis).toBe(false);
  });
});
