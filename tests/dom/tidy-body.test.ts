import { describe, expect, test } from 'vitest';
import { tidyBody } from '../../src/dom/tidy-body.ts';
import { bodyOf } from './page.ts';

const PAGE = 'http://news.example/a/b.html?id=1';

function tidy(html: string, base: string | null = PAGE): string {
  const body = bodyOf(html);
  tidyBody(body, base);
  return body.innerHTML;
}

describe('tidyBody', () => {
  test.each([
    ['<img data-src="/i/1.jpg">', 'http://news.example/i/1.jpg'],
    ['<img src="/static/loading.gif" data-original="/i/1.jpg">', 'http://news.example/i/1.jpg'],
    [
      '<img src="data:image/gif;base64,R0lGOD" data-lazy-src="i/1.jpg">',
      'http://news.example/a/i/1.jpg',
    ],
    ['<img src="/img/blank.png" data-echo="//cdn.example/1.png">', 'http://cdn.example/1.png'],
    ['<img src="" file="https://cdn.example/1.webp">', 'https://cdn.example/1.webp'],
    // Not lazy: the address it has counts.
    ['<img src="/i/1.jpg" data-src="/i/2.jpg">', 'http://news.example/i/1.jpg'],
    ['<img src="/i/loading-dock.jpg" data-id="7">', 'http://news.example/i/loading-dock.jpg'],
    [
      '<img src="/static/loading.gif" data-src="not an address">',
      'http://news.example/static/loading.gif',
    ],
  ])('%s shows %s', (html, source) => expect(/ src="([^"]+)"/u.exec(tidy(html))?.[1]).toBe(source));

  test('a set of pictures kept for later', () =>
    expect(tidy('<img src="" data-src="/1.jpg" data-srcset="/1.jpg 1x, /2.jpg 2x">')).toContain(
      ' srcset="',
    ));

  test.each([
    ['/c.html', 'http://news.example/c.html'],
    ['c.html', 'http://news.example/a/c.html'],
    ['//other.example/', 'http://other.example/'],
    ['https://other.example/x#y', 'https://other.example/x#y'],
    ['?id=2', 'http://news.example/a/b.html?id=2'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    // Within the article.
    ['#part', '#part'],
    ['?id=1#part', '#part'],
    ['b.html?id=1#part', '#part'],
    ['http://news.example/a/b.html?id=1#part', '#part'],
    ['b.html#part', 'http://news.example/a/b.html#part'],
  ])('a link to %s leads to %s', (href, resolved) =>
    expect(tidy(`<a href="${href}">一</a>`)).toBe(`<a href="${resolved}">一</a>`),
  );

  test('links that are none lose their address', () =>
    expect(tidy('<a href="http://[">一</a>')).toBe('<a>一</a>'));

  test('without an address of the page links stay as they are', () =>
    expect(tidy('<a href="/c.html">一</a>', null)).toBe('<a href="/c.html">一</a>'));

  test.each([
    [
      'one cell',
      '<table><tbody><tr><td><p>一</p><p>二</p></td></tr></tbody></table>',
      '<div><p>一</p><p>二</p></div>',
    ],
    [
      'one column of blocks',
      '<table><tbody><tr><td><h2>一</h2></td></tr><tr><td>二</td></tr></tbody></table>',
      '<div><h2>一</h2></div><div>二</div>',
    ],
    [
      'empty cells around',
      '<table><tbody><tr><td></td><td><p>一</p></td><td> </td></tr></tbody></table>',
      '<div><p>一</p></div>',
    ],
    [
      'tables in tables',
      '<table><tbody><tr><td><table><tbody><tr><td>一</td></tr></tbody></table></td></tr></tbody></table>',
      '<div><div>一</div></div>',
    ],
  ])('a table for layout is unwrapped: %s', (_, html, left) => expect(tidy(html)).toBe(left));

  test.each([
    '<table><tbody><tr><th>甲</th><th>乙</th></tr><tr><td>1</td><td>2</td></tr></tbody></table>',
    '<table><tbody><tr><td>1</td><td></td></tr><tr><td></td><td>2</td></tr></tbody></table>',
    '<table><tbody><tr><td>一</td></tr><tr><td>二</td></tr><tr><td>三</td></tr></tbody></table>',
    '<table><tbody><tr><td><p>甲</p></td><td><p>乙</p></td></tr></tbody></table>',
  ])('a real table stays: %s', (html) => expect(tidy(html)).toBe(html));

  test.each([
    ['<p></p><p>一</p>', '<p>一</p>'],
    ['<div><p> <span></span></p></div><p>一</p>', '<p>一</p>'],
    ['<p><img src="http://x.example/1.png"></p>', '<p><img src="http://x.example/1.png"></p>'],
    ['<p>一<br>二</p><hr>', '<p>一<br>二</p><hr>'],
    ['<p><br></p><p>一</p>', '<p>一</p>'],
    ['<font color="red">一</font><center>二</center>', '一二'],
  ])('%s becomes %s', (html, left) => expect(tidy(html)).toBe(left));
});
