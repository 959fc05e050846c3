import { describe, expect, test } from 'vitest';
import { dropEscapedSoup, dropSoup } from '../../src/dom/drop-soup.ts';
import { createRandom } from '../page-maker/random.ts';
import { interferenceSoup } from '../page-maker/soup.ts';
import { bodyOf, keepLog } from './page.ts';

const SOUP =
  '<i id="x1"></i><b id="x1"></b><ruby id="x1"></ruby><strike id="x1"></strike><u id="x1"></u>';

function dropped(html: string): { html: string; text: string; reasons: string[] } {
  const body = bodyOf(html);
  const { log, removals } = keepLog();
  dropSoup(body, log);
  dropEscapedSoup(body, log);
  return {
    html: body.innerHTML,
    text: (body.textContent ?? '').trim(),
    reasons: removals.map(({ step, reason }) => `${step}/${reason}`),
  };
}

describe('dropSoup', () => {
  test.each([
    ['a block of the family', `<div class="pl_css_ganrao">${SOUP}</div><p>一</p>`, '<p>一</p>'],
    [
      'a block with raw text in it',
      '<div class="pl_css_ganrao"><xmp id="x1"><p>二</xmp></div><p>一</p>',
      '<p>一</p>',
    ],
    ['elements of one id', `<p>一</p>${SOUP}`, '<p>一</p>'],
    ['elements of one id around text', `<p>一<i id="x1">二</i></p>${SOUP}`, '<p>一二</p>'],
    ['nested elements of one id', `<em id="x1"><i id="x1"><p>一</p></i></em>${SOUP}`, '<p>一</p>'],
    ['soup within a paragraph', `<p>一${SOUP}二</p>`, '<p>一二</p>'],
  ])('goes: %s', (_, html, left) => expect(dropped(html).html).toBe(left));

  test.each([
    [
      'a table with one id twice',
      '<table><tbody><tr><td id="a">一</td><td id="a">二</td></tr></tbody></table>',
    ],
    [
      'a list whose items share an id',
      '<ul><li id="a"><a>一</a></li><li id="a"></li><li id="a"></li><li id="a"></li><li id="a"></li><li id="a"></li></ul>',
    ],
    ['empty elements without ids', '<p>一</p><i></i><b></b><u></u>'],
    [
      'empty elements of different ids',
      '<i id="a"></i><b id="b"></b><u id="c"></u><em id="d"></em><s id="e"></s>',
    ],
  ])('stays: %s', (_, html) => {
    const { html: left, reasons } = dropped(html);
    expect(left).toBe(html);
    expect(reasons).toEqual([]);
  });

  test('keeps a real table whose cells were given the soup’s id', () => {
    const table =
      '<table><tbody><tr id="x1"><td id="x1">一</td><td id="x1">二</td></tr></tbody></table>';
    expect(dropped(table + SOUP).html).toBe(table.replaceAll(' id="x1"', ''));
  });

  test('keeps pictures in soup', () =>
    expect(dropped(`<p>一</p><i id="x1"><img src="/a.png"></i>${SOUP}`).html).toBe(
      '<p>一</p><img src="/a.png">',
    ));

  test('keeps the article where unclosed soup swallowed it', () => {
    const article = '<p>清晨六点，渡口的雾还没有散开，第一班船已经靠在石阶旁边。</p>'.repeat(80);
    const { html, reasons } = dropped(
      `<div class="pl_css_ganrao"><div id="x1"><i id="x1">${article}`,
    );
    expect(html).toContain(article.slice(0, 60));
    expect(html).not.toContain('ganrao');
    expect(reasons).toContain('soup/soup-markup');
  });

  test('takes any soup that pages are given, and nothing else', () => {
    for (let seed = 0; seed < 30; seed++) {
      const soup = interferenceSoup(createRandom(seed));
      const { html, text } = dropped(`<p>一</p>${soup}<p>二</p>`);
      expect(text, soup).toBe('一二');
      expect(html, soup).not.toContain('ganrao');
    }
  });

  test('logs each block and the ids of the rest', () => {
    const { log, removals } = keepLog();
    dropSoup(bodyOf(`<div class="pl_css_ganrao"></div>${SOUP}`), log);
    expect(removals).toEqual([
      { step: 'soup', reason: 'soup-block', text: 'pl_css_ganrao' },
      { step: 'soup', reason: 'soup-markup', text: '#x1' },
    ]);
  });
});

describe('dropEscapedSoup', () => {
  test.each([
    '&lt;tr id="yyy80"&gt;',
    '&lt;tbody id="k1"&gt;&lt;/tbody&gt;',
    '&lt;i id=x&gt;&lt;/i&gt; &lt;source id=x&gt;',
    '&lt;br/&gt;',
    '&lt;tr id=”yyy80″&gt;'.replace('″', '”'),
  ])('goes: %s', (line) => {
    const { html, reasons } = dropped(`<p>一</p><p>${line}</p><p>二</p>`);
    expect(html).toBe('<p>一</p><p>二</p>');
    expect(reasons).toEqual(['soup/escaped-soup']);
  });

  test.each([
    '<p>标签 &lt;tr id="yyy80"&gt; 是一行</p>',
    '<pre>&lt;tr id="yyy80"&gt;</pre>',
    '<p><code>&lt;br&gt;</code>是换行</p>',
    '<pre><code>&lt;table&gt;</code></pre>',
    '<p>a &lt; b &gt; c</p>',
    '<p>&lt;江城晚报&gt;</p>',
  ])('stays: %s', (html) => expect(dropped(html).html).toBe(html));
});
