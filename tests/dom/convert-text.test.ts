import { describe, expect, test } from 'vitest';
import { convertText } from '../../src/dom/convert-text.ts';
import { simplify } from '../../src/text/simplify.ts';
import { bodyOf } from './page.ts';

function converted(html: string): string {
  const body = bodyOf(html);
  convertText(body, simplify);
  return body.innerHTML;
}

describe('convertText', () => {
  test.each([
    ['<p>國家</p>', '<p>国家</p>'],
    ['<b>乾</b>隆', '<b>乾</b>隆'],
    ['<b>乾</b>燥', '<b>干</b>燥'],
    ['<i>著</i>名與看<i>著</i>', '<i>著</i>名与看<i>着</i>'],
    // Not across blocks.
    ['<p>乾</p><p>隆</p>', '<p>干</p><p>隆</p>'],
    ['乾<br>隆', '干<br>隆'],
    ['<img alt="國家" title="發展">', '<img alt="国家" title="发展">'],
    ['<a href="/國" class="國">國</a>', '<a href="/國" class="國">国</a>'],
    ['<script>"國"</script><style>國{}</style>', '<script>"國"</script><style>國{}</style>'],
    ['<p>AI 2.0 😀</p>', '<p>AI 2.0 😀</p>'],
    ['<pre>國\n  家</pre>', '<pre>国\n  家</pre>'],
  ])('%s', (html, left) => expect(converted(html)).toBe(left));

  test('keeps elements where characters outside the first plane change length', () => {
    // 𨥛 is two units long, its Simplified form 𨱀 is too; 䥇 → 䦂 is one: all stay in their element.
    expect(converted('<b>國𠮷</b>家<i>發😀</i>')).toBe('<b>国𠮷</b>家<i>发😀</i>');
    // 鿓 and the like: from one unit to two.
    const body = bodyOf('<b>甲</b>乙<i>丙</i>');
    convertText(body, (text) => text.replace('甲', '𠀀'));
    expect(body.innerHTML).toBe('<b>𠀀</b>乙<i>丙</i>');
  });
});
