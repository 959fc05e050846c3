import { describe, expect, test } from 'vitest';
import { splitParagraphs } from '../../src/dom/split-paragraphs.ts';
import { bodyOf } from './page.ts';

function split(html: string): string {
  const body = bodyOf(html);
  splitParagraphs(body);
  return body.innerHTML;
}

const LONG = '清晨六点，渡口的雾还没有散开，第一班船已经靠在新修的石阶旁边，人们提着菜篮上船。';

describe('splitParagraphs', () => {
  test.each([
    ['two breaks', '<div>一<br><br>二</div>', '<div><p>一</p><p>二</p></div>'],
    [
      'two breaks and space between',
      '<div>一<br> \n&nbsp;<br>二</div>',
      '<div><p>一</p><p>二</p></div>',
    ],
    ['three breaks', '<div>一<br><br><br>二</div>', '<div><p>一</p><p>二</p></div>'],
    [
      'breaks before and after',
      '<div><br><br>一<br><br>二<br><br></div>',
      '<div><p>一</p><p>二</p></div>',
    ],
    [
      'single breaks with indents',
      '<div>　　一<br>　　二</div>',
      '<div><p>　　一</p><p>　　二</p></div>',
    ],
    [
      'single breaks with no-break spaces',
      '<div>&nbsp;&nbsp;一<br>&nbsp;&nbsp;二</div>',
      '<div><p>&nbsp;&nbsp;一</p><p>&nbsp;&nbsp;二</p></div>',
    ],
    [
      'single breaks after long sentences',
      `<div>${LONG}<br>${LONG}</div>`,
      `<div><p>${LONG}</p><p>${LONG}</p></div>`,
    ],
    [
      'in a cell',
      '<table><tbody><tr><td>一<br><br>二</td></tr></tbody></table>',
      '<table><tbody><tr><td><p>一</p><p>二</p></td></tr></tbody></table>',
    ],
    ['in a paragraph', '<p>一<br><br>二</p>', '<div><p>一</p><p>二</p></div>'],
    ['in a span', '<span>一<br><br>二</span>', '<div><p>一</p><p>二</p></div>'],
    [
      'with inline elements',
      '<div><b>一</b>二<br><br><a href="/">三</a></div>',
      '<div><p><b>一</b>二</p><p><a href="/">三</a></p></div>',
    ],
    [
      'blocks among them',
      '<div>一<br><br>二<ul><li>三</li></ul>四</div>',
      '<div><p>一</p><p>二</p><ul><li>三</li></ul><p>四</p></div>',
    ],
    [
      'a picture of its own',
      '<div>一<br><br><img src="a.png"><br><br>二</div>',
      '<div><p>一</p><p><img src="a.png"></p><p>二</p></div>',
    ],
    ['in the body itself', '一<br><br>二', '<p>一</p><p>二</p>'],
  ])('divides: %s', (_, html, divided) => expect(split(html)).toBe(divided));

  test.each([
    ['a verse', '<p>春眠不觉晓<br>处处闻啼鸟<br>夜来风雨声<br>花落知多少</p>'],
    ['an address', '<div>收信人<br>江城大街一号<br>二楼</div>'],
    ['a break after one line', '<div>一<br></div>'],
    ['in pre', '<pre>一<br><br>二</pre>'],
    ['no breaks', '<div>一</div>'],
    ['a list item', '<ul><li>一<br>二</li></ul>'],
  ])('leaves: %s', (_, html) => expect(split(html)).toBe(html));

  test('stanzas are divided, their lines are not', () =>
    expect(split('<div>一行<br>二行<br><br>三行<br>四行<br><br>五行<br>六行</div>')).toBe(
      '<div><p>一行<br>二行</p><p>三行<br>四行</p><p>五行<br>六行</p></div>',
    ));

  test('keeps all the text, in order', () => {
    const html = `前<div>一<br><br><p>二</p>三<br>四<center>五<br><br>六</center></div>后`;
    const before = bodyOf(html).textContent;
    const body = bodyOf(html);
    splitParagraphs(body);
    expect(body.textContent).toBe(before);
  });
});
