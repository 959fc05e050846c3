import { describe, expect, test } from 'vitest';
import { stripPageAnnotations } from '../../src/dom/strip-page-annotations.ts';
import { bodyOf, keepLog } from './page.ts';

/** Enough of variant A, B for a page to show what it is. */
const A = '<p>我(wo)國(guo)(guo)制(zhi)造業(ye)發(fa)展</p>';
const A_BARE = '<p>我國制造業發展</p>';
const B = '<p>中國(guó)產(chǎn)品會(huì)議開(kāi)幕</p>';
/** Enough of variant E: a tone on some. */
const E = '<p>我(wǒ)國(guo)制(zhì)造業(ye)發(fā)展(zhan)</p>';
const B_BARE = '<p>中國產品會議開幕</p>';

function stripped(html: string): string {
  const body = bodyOf(html);
  stripPageAnnotations(body, () => {});
  return body.innerHTML;
}

describe('stripPageAnnotations', () => {
  test.each([
    ['<p><strong>產</strong>(chan)品</p>', '<p><strong>產</strong>品</p>'],
    ['<p>產<span>(chan)</span>品</p>', '<p>產<span></span>品</p>'],
    ['<p><b>產(ch</b><i>an)</i>品</p>', '<p><b>產</b><i></i>品</p>'],
    ['<p><a href="/">產</a>（chan）（chan）品</p>', '<p><a href="/">產</a>品</p>'],
    [
      '<p><span>國</span><span>(guo)</span><span>(guo)</span></p>',
      '<p><span>國</span><span></span><span></span></p>',
    ],
    ['<h2>產(chan)品</h2>', '<h2>產品</h2>'],
    ['<ul><li>產(chan)品</li></ul>', '<ul><li>產品</li></ul>'],
    [
      '<table><tbody><tr><td>產(chan)品</td></tr></tbody></table>',
      '<table><tbody><tr><td>產品</td></tr></tbody></table>',
    ],
    ['<img alt="產(chan)品" title="國(guo)(guo)家">', '<img alt="產品" title="國家">'],
    ['<a title="產(chan)品(AI)">x</a>', '<a title="產品(AI)">x</a>'],
    // Never across blocks, nor in what is no text.
    ['<p>產</p><p>(chan)品</p>', '<p>產</p><p>(chan)品</p>'],
    ['產<br>(chan)品', '產<br>(chan)品'],
    ['<script>"產(chan)"</script>', '<script>"產(chan)"</script>'],
    ['<textarea>產(chan)</textarea>', '<textarea>產(chan)</textarea>'],
    ['<a href="產(chan)">x</a>', '<a href="產(chan)">x</a>'],
    ['<p>人工智能(AI)，长度(mm)，冠詞(ci)(der)</p>', '<p>人工智能(AI)，长度(mm)，冠詞(der)</p>'],
  ])('%s', (html, left) => expect(stripped(A + html)).toBe(A_BARE + left));

  test('a sparse paragraph is judged by the whole page', () => {
    expect(stripped(`${B}<p>李垚(yáo)說(shuō)</p>`)).toBe(`${B_BARE}<p>李垚(yáo)說</p>`);
    expect(stripped(`${A}<p>李垚(yáo)說</p>`.replace('<p>我', `${A}<p>我`))).toBe(
      `${A_BARE}${A_BARE}<p>李垚(yáo)說</p>`,
    );
  });

  test.each([
    ['<ruby>國<rp>(</rp><rt>guó</rt><rp>)</rp></ruby>家', '國家'],
    ['<ruby>國<rt>guó<rt>guó</ruby>家', '國家'],
    ['<ruby><rb>國</rb><rtc><rt>guó</rt></rtc></ruby>家', '國家'],
    ['<ruby><b>國</b><rt>guó</rt></ruby>家', '<b>國</b>家'],
  ])('%s loses its readings and is unwrapped', (html, left) => expect(stripped(html)).toBe(left));

  test('pushed emoji go with the readings of variant E, and stay elsewhere', () => {
    expect(stripped(`${E}<p>經濟發😀展真好😀</p>`)).toBe(`${A_BARE}<p>經濟發展真好😀</p>`);
    const ruby = ['jì', 'ji', 'jī', 'ji', 'jí', 'ji'].map((rt) => `濟<rt>${rt}</rt>`).join('');
    expect(stripped(`<p>經<ruby>${ruby}</ruby>發😀展</p>`)).toBe('<p>經濟濟濟濟濟濟發展</p>');
    expect(stripped(`${A}<p>經濟發😀展</p>`)).toBe(`${A_BARE}<p>經濟發😀展</p>`);
    expect(stripped('<p>經濟發😀展</p>')).toBe('<p>經濟發😀展</p>');
  });

  test('logs one removal for every annotated character', () => {
    const { log, removals } = keepLog();
    stripPageAnnotations(
      bodyOf(
        '<p>我(wǒ)國(guo)(guo)制(zhi)<b>業</b>(ye)（ye）發(fā)<ruby>家<rt>jia</rt></ruby>國😀家</p>',
      ),
      log,
    );
    expect(removals).toEqual([
      { step: 'annotations', reason: 'ruby', text: 'jia' },
      { step: 'annotations', reason: 'reading', text: '(wǒ)', base: '我' },
      { step: 'annotations', reason: 'reading', text: '(guo)(guo)', base: '國' },
      { step: 'annotations', reason: 'reading', text: '(zhi)', base: '制' },
      { step: 'annotations', reason: 'reading', text: '(ye)（ye）', base: '業' },
      { step: 'annotations', reason: 'reading', text: '(fā)', base: '發' },
      { step: 'annotations', reason: 'pushed-emoji', text: '😀' },
    ]);
  });

  test('a second time changes nothing', () => {
    const body = bodyOf(`${A}${B}<p>李垚(yáo)</p>`);
    stripPageAnnotations(body, () => {});
    const once = body.innerHTML;
    stripPageAnnotations(body, () => {});
    expect(body.innerHTML).toBe(once);
  });
});
