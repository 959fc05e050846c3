import { describe, expect, test } from 'vitest';
import { findTeasers } from '../../src/dom/find-teasers.ts';
import { bodyOf } from './page.ts';

const EXCERPT = '船家收了錢，用竹篙在岸邊輕輕一點，船就離了岸…';
const item = (text: string) => `<div><a href="/1">河邊小城修復老碼頭</a><span>${text}</span></div>`;
const PROSE = `<p>${'清晨六點，渡口的霧還沒有散開。'.repeat(4)}</p>`;

function count(html: string): number {
  return findTeasers(bodyOf(html)).length;
}

describe('findTeasers', () => {
  test.each([
    ['a list of headlines with excerpts', `<div>${item(EXCERPT).repeat(4)}</div>`, 1],
    ['with a heading', `<section><h3>熱文</h3>${item(EXCERPT).repeat(3)}</section>`, 1],
    [
      'as definitions',
      `<div>${`<dl><dt><a href="/1">河邊小城修復碼頭</a></dt><dd>${EXCERPT}</dd></dl>`.repeat(3)}</div>`,
      1,
    ],
    ['two are no list', `<div>${item(EXCERPT).repeat(2)}</div>`, 0],
    ['links alone', `<div>${item('').repeat(6)}</div>`, 0],
    [
      'paragraphs that begin with a linked word',
      `<div>${`<p><a href="/t">渡口</a>${EXCERPT}</p>`.repeat(4)}</div>`,
      0,
    ],
    ['long ones', `<div>${item(EXCERPT.repeat(20)).repeat(3)}</div>`, 0],
    [
      'links that an article recommends, among its paragraphs',
      `<div>${PROSE}<ul>${`<li><a href="/1">河邊小城修復碼頭</a>：${EXCERPT}</li>`.repeat(3)}</ul>${PROSE}</div>`,
      0,
    ],
  ])('%s', (_, html, lists) => expect(count(html)).toBe(lists));
});
