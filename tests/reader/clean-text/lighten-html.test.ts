import { describe, expect, test } from 'vitest';
import { lightenHtml } from '../../../src/reader/clean-text/lighten-html.ts';
import { growth, LINEAR } from '../../growth.ts';

describe('lightenHtml', () => {
  test.each([
    ['a comment', 'a<!-- <p>b</p> -->c', 'ac'],
    ['a script, however it is written', 'a<SCRIPT src="x">b</script\n>c', 'ac'],
    ['a drawing', '<p>a</p><svg><path d="M0"/></svg><p>c</p>', '<p>a</p><p>c</p>'],
    [
      'a picture written out',
      `<img src="data:image/png;base64,${'A'.repeat(1200)}">`,
      '<img src=>',
    ],
  ])('takes out %s', (_, html, light) => expect(lightenHtml(html)).toBe(light));

  test.each([
    ['a comment that never ends', 'a<!-- b'],
    ['a drawing that never ends', 'a<svg><p>b</p>'],
    ['an element whose name only begins so', '<scripture>a</scripture>'],
    ['a small picture', '<img src="data:image/png;base64,AAAA">'],
  ])('leaves %s', (_, html) => expect(lightenHtml(html)).toBe(html));

  test.each(['<!--', '<script>', '<svg>'])(
    '%s over and over: work grows with it, and no faster',
    (begin) => {
      expect(growth(2000, (size) => begin.repeat(size), lightenHtml)).toBeLessThan(LINEAR);
    },
  );
});
