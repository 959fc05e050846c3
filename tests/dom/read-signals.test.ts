import { describe, expect, test } from 'vitest';
import { readSignals } from '../../src/dom/read-signals.ts';
import { pageOf } from './page.ts';

const JUNK = '国产精品视频_亚洲一区二区三区_成人免费观看';

describe('readSignals', () => {
  test.each([
    ['the title', `<title>${JUNK}</title><body><p>江城`],
    ['the first heading', `<title>江城</title><body><h1><a href="/">${JUNK}</a></h1>`],
    ['the first line', `<title>江城</title><body><div>${JUNK}</div><p>江城`],
  ])('finds junk in %s', (_, html) => expect(readSignals(pageOf(html)).junkTitle).toBe(JUNK));

  test.each([
    '<title>江城</title><p>江城',
    `<title>江城</title><p>一<p>二<p>三<p>四<p>${JUNK}`,
    '',
  ])('finds none in %j', (html) => expect(readSignals(pageOf(html)).junkTitle).toBeNull());

  test('reads only', () => {
    const page = pageOf(`<title>${JUNK}</title><p>國(guo)<ruby>家<rt>jia</rt></ruby>`);
    const before = page.documentElement.outerHTML;
    readSignals(page);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  test('takes a page without a body', () => {
    const page = pageOf('');
    page.body.remove();
    expect(readSignals(page).junkTitle).toBeNull();
  });
});
