import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean, cleanText } from './clean.ts';
import { BODY, JUNK, LINES, manyLines, spamPage } from './spam-page.ts';

/** Bits of pages, whole and broken. */
const BITS = [
  '<div>',
  '</div>',
  '<div class="pl_css_ganrao" style="display: none;">',
  '<i id="x1">',
  '<ruby>國<rt>guo',
  '<table>',
  '<tr><td>',
  '</td>',
  '<td id=x1>',
  '<ul><li>',
  '<p',
  '<p>',
  '<br><br>',
  '<a href="http://a.example/">',
  '<a href="//[">',
  '<h1>',
  '<h2>',
  '<xmp>',
  '<noframes>',
  '<pre>',
  '<select><option>',
  '<svg><foreignObject>',
  '<math><mi>',
  '<template>',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<style>',
  '<base href="x:y">',
  '<img src=x alt="國(guo)">',
  '<form><input name="children"><input name="id">',
  '<frameset>',
  '&lt;tr id="y1"&gt;',
  JUNK,
  '來源:江城晚報 日期:2024-07-08',
  '當前位置:主頁 > 新聞 >',
  '上一篇:沒有了',
  '國(guo)(guo)',
  '乾(qián)隆',
  '(((((',
  '\u0000',
  '\ud800',
  '\u200b',
  '😀',
  ...LINES,
];

const anyPage = fc.array(
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...BITS) }, fc.string()),
  {
    maxLength: 40,
  },
);

describe('no input makes the pipeline throw or hang', { timeout: 60_000 }, () => {
  const within = (run: () => void) => {
    const start = performance.now();
    run();
    expect(performance.now() - start).toBeLessThan(5000);
  };

  test('broken pages', () => {
    fc.assert(
      fc.property(anyPage, (bits) => within(() => clean(bits.join('')))),
      { numRuns: 80 },
    );
  });

  test('broken pages of the family', () => {
    fc.assert(
      fc.property(anyPage, anyPage, (before, inside) =>
        within(() => clean(spamPage({ before: before.join(''), body: inside.join('') + BODY }))),
      ),
      { numRuns: 80 },
    );
  });

  test('any plain text', () => {
    fc.assert(
      fc.property(anyPage, (bits) => within(() => cleanText(bits.join('\n')))),
      { numRuns: 40 },
    );
  });

  test('any bytes for text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (any) => {
        within(() => clean(any));
        within(() => cleanText(any));
      }),
      { numRuns: 40 },
    );
  });
});

describe('large pages', { timeout: 60_000 }, () => {
  test('a hundred nested elements', () => {
    const outcome = clean(spamPage({ body: '<div><span>'.repeat(100) + BODY }));
    expect(outcome.ok && outcome.article.paragraphs).toHaveLength(LINES.length);
  });

  test('thousands of nested inline elements', () => {
    const outcome = clean(spamPage({ body: `${BODY}<p>${'<b>'.repeat(600)}終點` }));
    expect(outcome.ok).toBe(true);
  });

  test('a page of two megabytes in one paragraph', () => {
    const text = manyLines(20_000).join('');
    expect(new TextEncoder().encode(text).length).toBeGreaterThan(2_000_000);
    const start = performance.now();
    const outcome = clean(spamPage({ body: `<p>${text}</p>` }));
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(outcome.ok).toBe(true);
  });

  test('a page of more than a thousand paragraphs', () => {
    const body = manyLines(1500).map((line) => `<p>${line}</p>`);
    const start = performance.now();
    const outcome = clean(spamPage({ body: body.join('') }));
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(outcome.ok && outcome.article.paragraphs).toHaveLength(1500);
  });
});
