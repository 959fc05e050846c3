// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parseFragment } from '../../src/dom/parse-fragment.ts';
import { findContents } from '../../src/reader/find-contents.ts';
import { type HeadingMark, readHeadingMark } from '../../src/reader/heading-mark.ts';
import { articleView } from './sample-article.ts';
import { button, click, showReader } from './show-reader.ts';

describe('readHeadingMark', () => {
  it.each<[string, HeadingMark | null]>([
    ['1.如何看待当前形势？', { style: 'digit', number: 1 }],
    ['12、结论', { style: 'digit', number: 12 }],
    ['一、河与城', { style: 'han', number: 1 }],
    ['二十三、余论', { style: 'han', number: 23 }],
    ['十. 其他', { style: 'han', number: 10 }],
    ['（二）埠头与船', { style: 'han-bracketed', number: 2 }],
    ['(3) 渡口', { style: 'digit-bracketed', number: 3 }],
    ['第十二章 水', { style: 'chapter', number: 12 }],
    ['第3节 桥', { style: 'section', number: 3 }],
    ['【总体情况】', { style: 'lenticular', number: null }],
    ['1.5倍的速度', null],
    ['2024年的河', null],
    ['一条河', null],
    ['【注】见下文', null],
    ['第一次见面', null],
  ])('%s', (text, mark) => expect(readHeadingMark(text)).toEqual(mark));
});

const contents = (html: string) =>
  findContents(parseFragment(html)).map(({ depth, text }) => `${depth} ${text}`);
const p = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');

describe('findContents', () => {
  it('takes the headings, nested as they are', () => {
    const html = '<h2>甲</h2><p>字</p><h4>乙</h4><h2>丙</h2><h2> </h2>';
    expect(contents(html)).toEqual(['0 甲', '1 乙', '0 丙']);
  });

  it('takes numbered short paragraphs, nested by their numbering', () => {
    const html = p('一、河', '字。', '（一）桥', '字。', '（二）船', '字。', '二、城', '字。');
    expect(contents(html)).toEqual(['0 一、河', '1 （一）桥', '1 （二）船', '0 二、城']);
  });

  it('takes those that head a section, not the list of them before', () => {
    const list = p('1.何为河？', '2.何为城？', '3.何为桥？');
    const html = list + p('1.何为河？', '字。', '2.何为城？', '字。', '3.何为桥？', '字。');
    expect(contents(html)).toEqual(['0 1.何为河？', '0 2.何为城？', '0 3.何为桥？']);
  });

  it('takes a line framed by 【】 for one beside the numbered', () => {
    const html = p('【总体情况】', '字。', '1.河', '字。', '2.城', '字。');
    expect(contents(html)).toEqual(['0 【总体情况】', '0 1.河', '0 2.城']);
  });

  it.each([
    ['a list of numbered lines', p('导语。', '一、甲', '二、乙', '三、丙', '尾声。')],
    ['a numbered sentence', p('一、甲是这样的。', '字。', '二、乙是那样的。', '字。')],
    ['a single number', p('字。', '1.甲', '字。')],
    ['a long paragraph', p(`一、${'长'.repeat(60)}`, '字。', `二、${'长'.repeat(60)}`, '字。')],
    ['what ends the article', p('字。', '【完】')],
    ['list items and cells', '<ul><li><p>一、甲</p></li></ul><table><tr><td><p>二、乙</p></table>'],
    ['a quotation', `<blockquote>${p('一、甲', '字', '二、乙', '字')}</blockquote>`],
  ])('does not take %s', (_, html) => expect(contents(html)).toEqual([]));
});

describe('the contents list', () => {
  const entries = () => [...document.querySelectorAll('nav li button')];

  it('stands beside the article in a wide window and can be put away', () => {
    showReader(articleView());
    expect(entries().map((entry) => entry.textContent)).toEqual(['一、河与城', '二、一笔账']);
    expect(button('目录')?.getAttribute('aria-expanded')).toBe('true');
    click(button('目录'));
    expect(entries()).toEqual([]);
  });

  it('scrolls to a heading and lets the keyboard go on there', () => {
    const { root } = showReader(articleView());
    click(entries()[1] ?? null);
    const heading = root.querySelectorAll('.heading-line')[1];
    expect(heading?.textContent).toBe('二、一笔账');
    expect(document.activeElement).toBe(heading);
    expect(heading?.scrollIntoView).toHaveBeenCalledOnce();
  });

  it('is a drawer in a narrow window, closed by a choice', () => {
    showReader(articleView(), { wide: false });
    expect(entries()).toEqual([]);
    click(button('目录'));
    expect(document.activeElement).toBe(entries()[0]);
    click(entries()[0] ?? null);
    expect(entries()).toEqual([]);
  });

  it('marks the heading being read', () => {
    showReader(articleView());
    // Without layout every heading stands at the top: the last one is reached.
    expect(entries().map((entry) => entry.getAttribute('aria-current'))).toEqual([
      null,
      'location',
    ]);
  });

  it('is not there for a single heading', () => {
    showReader(articleView({ html: '<h2>甲</h2><p>字</p>' }));
    expect(document.querySelector('nav')).toBeNull();
    expect(button('目录')).toBeNull();
  });
});
