import { describe, expect, it } from 'vitest';
import { bodyToPlainText } from '../../../src/article/export/body-to-plain-text.ts';
import { toPlainText } from '../../../src/article/export/to-plain-text.ts';
import { bodyOf, sourceOf } from './source.ts';

const CASES: readonly (readonly [name: string, html: string, text: string])[] = [
  ['nothing', '', ''],
  ['white space alone', ' <p> \n </p><div>　</div>', ''],
  ['a bare line', '一句话。', '一句话。'],
  ['paragraphs', '<p>第一段。</p>\n<p>第二段。</p>', '第一段。\n\n第二段。'],
  ['line breaks of the source', '<p>一行\n写成\n三行</p>', '一行 写成 三行'],
  ['typed indents', '<p>　　空两格。</p><p>&nbsp;&nbsp;再空。</p>', '空两格。\n\n再空。'],
  [
    'a poem',
    '<p>山中一夜雨，<br>檐下百回声。<br><br>天明人不见，<br>溪水与桥平。</p>',
    '山中一夜雨，\n檐下百回声。\n\n天明人不见，\n溪水与桥平。',
  ],
  [
    'dialogue',
    '<p>“去哪儿？”</p><p>“回家。”</p><div>他笑了笑。<p>没有再问。</p></div>',
    '“去哪儿？”\n\n“回家。”\n\n他笑了笑。\n\n没有再问。',
  ],
  ['headings', '<h2>一、桥</h2><p>桥长百步。</p>', '一、桥\n\n桥长百步。'],
  ['quotation marks of q', '<p>他说<q>见<q>桥</q>如面</q>。</p>', '他说“见‘桥’如面”。'],
  ['a list', '<ul><li>茶</li><li>盐<br>布</li></ul>', '• 茶\n• 盐\n  布'],
  [
    'nested lists',
    '<ol><li>上山<ul><li>背茶<ol type="a"><li>红</li><li>绿</li></ol></li></ul></li><li><p>下山</p><p>歇脚</p></li></ol>',
    '1. 上山\n   ◦ 背茶\n     a. 红\n     b. 绿\n2. 下山\n   歇脚',
  ],
  [
    'numbers as the list counts',
    '<ol start="3"><li>丙</li><li value="7">庚</li><li>辛</li></ol><ol reversed><li>二</li><li>一</li></ol><ol type="I"><li>甲</li></ol>',
    '3. 丙\n7. 庚\n8. 辛\n\n2. 二\n1. 一\n\nI. 甲',
  ],
  [
    'items that bring their own marks',
    '<ul><li>1. 甲</li><li>（二）乙</li><li>• 丙</li><li>10 月丁</li></ul>',
    '1. 甲\n（二）乙\n• 丙\n• 10 月丁',
  ],
  [
    'a table with a header',
    '<table><caption>桥的账</caption><thead><tr><th>年</th><th>钱</th></tr></thead><tbody><tr><td>一</td><td>三\n两</td></tr></tbody></table>',
    '桥的账\n年\t钱\n一\t三 两',
  ],
  [
    'a table without one, with cells that span',
    '<table><tr><td rowspan="2">茶</td><td>春</td><td>12</td></tr><tr><td colspan="2">秋</td></tr></table>',
    '茶\t春\t12\n\t秋\t',
  ],
  ['code', '<pre>if (a &lt; b) {\n  return\t1;\n}\n</pre>', 'if (a < b) {\n  return\t1;\n}'],
  ['code with breaks', '<pre><code>a<br>  b</code></pre>', 'a\n  b'],
  [
    'raised and lowered digits',
    '<p>10<sup>8</sup> 与 H<sub>2</sub>O<sup>[1]</sup></p>',
    '10⁸ 与 H₂O[1]',
  ],
  ['a link', '<p>见<a href="https://x.example/">县志</a>。</p>', '见县志。'],
  [
    'pictures',
    '<p>桥<img src="a.png" alt="桥的照片"></p><figure><img src="b.png"><figcaption>旧桥</figcaption></figure>',
    '桥\n\n旧桥',
  ],
  ['an emoji shown as a picture', '<p>好<img src="e.png" alt="👍🏽">！</p>', '好👍🏽！'],
  ['a rule', '<p>上</p><hr><p>下</p>', '上\n\n* * *\n\n下'],
  ['a definition list', '<dl><dt>茶马</dt><dd>以茶换马。</dd></dl>', '茶马\n\n以茶换马。'],
  [
    'readings above characters',
    '<p><ruby>桥<rp>(</rp><rt>qiáo</rt><rp>)</rp></ruby>头</p>',
    '桥头',
  ],
  [
    'what cannot be seen',
    '<p>桥\u200b头\u2060有\u00ad人\ufeff，\u0007家\u202e里👨‍👩‍👧\u200d好。</p>',
    '桥头有人，家里👨‍👩‍👧好。',
  ],
];

describe('a body as plain text', () => {
  it.each(CASES)('%s', (_, html, text) => expect(bodyToPlainText(bodyOf(html))).toBe(text));

  it('leaves the body as it was', () => {
    const body = bodyOf('<p>　　<ruby>桥<rt>qiáo</rt></ruby>\u200b</p>');
    const before = body.innerHTML;
    bodyToPlainText(body);
    expect(body.innerHTML).toBe(before);
  });
});

describe('the head', () => {
  it('stands in front where it is wanted', () => {
    expect(toPlainText(sourceOf('<p>正文。</p>'), true)).toBe(
      '茶马古道上的一座桥\n\n西岭晚报 · 苏青 · 2024-03-09\nhttps://news.example/a/1.html\n\n正文。',
    );
  });

  it('has no empty lines for what is not known', () => {
    const bare = { title: '', source: null, byline: null, date: null, url: null };
    expect(toPlainText(sourceOf('<p>正文。</p>', bare), true)).toBe('正文。');
  });

  it('is left out where it is not', () => {
    expect(toPlainText(sourceOf('<p>正文。</p>'), false)).toBe('正文。');
  });
});
