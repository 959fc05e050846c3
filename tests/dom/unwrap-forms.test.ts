import { describe, expect, test } from 'vitest';
import { unwrapForms } from '../../src/dom/unwrap-forms.ts';
import { bodyOf } from './page.ts';

const TEXT = '<p>清晨六點，渡口的霧還沒有散開，第一班船已經靠在新修的石階旁邊。</p>';

function unwrapped(html: string): number {
  const body = bodyOf(html);
  unwrapForms(body);
  return body.querySelectorAll('form').length;
}

describe('unwrapForms', () => {
  test.each([
    ['around the whole page', `<form>${TEXT.repeat(8)}<input name="q"></form>`, 0],
    ['around a short article', `<div>導航</div><form><h1>標題</h1>${TEXT}</form>`, 0],
    ['around an article among much else', `${TEXT.repeat(20)}<form>${TEXT.repeat(8)}</form>`, 0],
    ['to search with', `${TEXT.repeat(3)}<form><input name="q"><button>搜索</button></form>`, 1],
    [
      'to comment with',
      `${TEXT.repeat(3)}<form><p>發表評論</p><textarea>${'寫點什麼'.repeat(80)}</textarea></form>`,
      1,
    ],
    [
      'of a long choice',
      `${TEXT.repeat(3)}<form><select>${'<option>河邊小城</option>'.repeat(90)}</select></form>`,
      1,
    ],
  ])('%s', (_, html, left) => expect(unwrapped(html)).toBe(left));

  test('keeps everything that stands in it, in order', () => {
    const body = bodyOf(`<form><h1>標題</h1>${TEXT}</form><p>尾</p>`);
    unwrapForms(body);
    expect(body.innerHTML).toBe(`<h1>標題</h1>${TEXT}<p>尾</p>`);
  });
});
