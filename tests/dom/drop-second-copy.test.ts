import { describe, expect, test } from 'vitest';
import { dropSecondCopy } from '../../src/dom/drop-second-copy.ts';
import { bodyOf, keepLog } from './page.ts';

const LINES = [
  '清晨六点，渡口的雾还没有散开，第一班船已经靠在新修的石阶旁边。',
  '住在对岸的人提着菜篮上船，船家收了钱，用竹篙在岸边轻轻一点。',
  '这座码头修了三年，石料是从上游的采石场用木船一块一块运下来的。',
  '到了傍晚，散步的人坐在台阶上看水，孩子们数着对岸亮起来的灯。',
];
const BODY = LINES.map((line) => `<p>${line}</p>`).join('');
const CUT = LINES.slice(0, 3)
  .map((line) => `<p>${line}</p>`)
  .join('');
const HIDDEN = 'data-qingdu-hidden=""';

function drop(html: string) {
  const body = bodyOf(html);
  const { log, removals } = keepLog();
  const dropped = dropSecondCopy(body, log);
  return { html: body.innerHTML, text: body.textContent ?? '', dropped, removals };
}

describe('dropSecondCopy', () => {
  test.each([
    ['the first of equals', `<div id="a">${BODY}</div><div id="b">${BODY}</div>`, 'a'],
    ['the fuller, first', `<div id="a">${BODY}</div><div id="b">${CUT}</div>`, 'a'],
    ['the fuller, second', `<div id="a">${CUT}</div><div id="b">${BODY}</div>`, 'b'],
    ['the shown of equals', `<div id="a" ${HIDDEN}>${BODY}</div><div id="b">${BODY}</div>`, 'b'],
    [
      'the shown of equals, first',
      `<div id="a">${BODY}</div><div id="b" ${HIDDEN}>${BODY}</div>`,
      'a',
    ],
    [
      'the fuller though hidden',
      `<div id="a">${CUT}</div><div id="b" ${HIDDEN}>${BODY}</div>`,
      'b',
    ],
    [
      'with an extra paragraph',
      `<div id="a">${CUT}</div><div id="b">${CUT}<p>${'只在这里有的一段话，说的是桥。'.repeat(3)}</p></div>`,
      'b',
    ],
    [
      'with heads of their own',
      `<div id="a"><h2>题</h2><p>来源：晨报</p>${BODY}</div><div id="b"><p>来源：晨报 2024-07-08</p>${BODY}</div>`,
      'a',
    ],
    [
      'deep in wrappers',
      `<section><div><div id="a">${BODY}</div></div></section><section><div><div id="b">${BODY}</div></div></section>`,
      'a',
    ],
  ])('keeps %s', (_, html, kept) => {
    const { html: left, dropped } = drop(html);
    expect(dropped).toBe(1);
    expect(/id="(\w)"/u.exec(left)?.[1]).toBe(kept);
    expect(left.match(/清晨六点/gu)).toHaveLength(1);
  });

  test('takes the other copy’s headline and pictures with it', () => {
    const { html } = drop(
      `<div id="a"><h2>题</h2>${BODY}</div><div id="b"><h2>题</h2><img src="b.png">${CUT}</div>`,
    );
    expect(html).not.toContain('b.png');
    expect(html.match(/<h2>/gu)).toHaveLength(1);
  });

  test('parts copies that no element parts', () => {
    const { text, dropped } = drop(
      `<h2>河边小城</h2><p>来源：晨报</p>${BODY}<h2>河边小城</h2><p>来源：晨报</p>${BODY}`,
    );
    expect(dropped).toBe(1);
    expect(text.match(/清晨六点/gu)).toHaveLength(1);
    expect(text.match(/河边小城/gu)).toHaveLength(1);
  });

  test('of copies that no element parts keeps the fuller', () => {
    const { text } = drop(`<h2>河边小城</h2>${CUT}<h2>河边小城</h2>${BODY}`);
    expect(text).toContain(LINES[3]);
    expect(text.match(/清晨六点/gu)).toHaveLength(1);
  });

  test('logs what it dropped, whole', () => {
    const { removals } = drop(`<div>${BODY}</div><div>${BODY}</div>`);
    expect(removals).toEqual([
      { step: 'second-copy', reason: 'second-copy', text: LINES.join('\n') },
    ]);
  });

  test.each([
    ['one copy', `<div>${BODY}</div>`],
    ['a quotation', `<div>${BODY}</div><blockquote>${LINES[1]}</blockquote>`],
    [
      'a list of titles, then the sections',
      `<ul>${LINES.map((line) => `<li>${line.slice(0, 12)}</li>`).join('')}</ul>${LINES.map((line) => `<h3>${line.slice(0, 12)}</h3><p>${line}</p>`).join('')}`,
    ],
    ['nothing', ''],
  ])('leaves %s', (_, html) => {
    const { html: left, dropped, removals } = drop(html);
    expect(left).toBe(html);
    expect(dropped).toBe(0);
    expect(removals).toEqual([]);
  });
});
