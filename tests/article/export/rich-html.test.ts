import { describe, expect, it } from 'vitest';
import { bodyToRichHtml } from '../../../src/article/export/body-to-rich-html.ts';
import { toRichText } from '../../../src/article/export/to-rich-text.ts';
import { bodyOf, sourceOf } from './source.ts';

const CASES: readonly (readonly [name: string, html: string, rich: string])[] = [
  ['nothing', '', ''],
  ['a piece of a line', '前<span class="x">中</span><b>后</b>', '前中<strong>后</strong>'],
  ['paragraphs', '<div><p>　　一</p>散<p></p><p>二</p></div>', '<p>一</p><p>散</p><p>二</p>'],
  ['a poem', '<p>一夜雨，<br>百回声。</p>', '<p>一夜雨，<br>百回声。</p>'],
  ['headings', '<h2 id="a" class="b">桥</h2>', '<h2>桥</h2>'],
  [
    'nested lists',
    '<ol start="3"><li>上<ul><li>茶</li></ul></li><li>下</li></ol>',
    '<ol start="3"><li><p>上</p><ul><li>茶</li></ul></li><li>下</li></ol>',
  ],
  [
    'a link',
    '<p><a href="https://x.example/?a=1&amp;b=&quot;" onclick="x()" class="c">志</a><a href="#a">顶</a><a href="javascript:x()">跑</a></p>',
    '<p><a href="https://x.example/?a=1&amp;b=&quot;">志</a>顶跑</p>',
  ],
  [
    'pictures',
    '<p><img src="https://x.example/1.png" alt="&lt;桥&gt;" srcset="x 2x" onerror="x()"><img src="x.png" alt="无"></p>',
    '<p><img src="https://x.example/1.png" alt="&lt;桥&gt;" style="max-width: 100%">无</p>',
  ],
  ['text that reads as markup', '<p>&lt;script&gt;&amp;</p>', '<p>&lt;script&gt;&amp;</p>'],
  [
    'scripts and controls',
    '<p>一</p><script>x()</script><button>点</button><style>p{}</style>',
    '<p>一</p>',
  ],
  [
    'readings and what cannot be seen',
    '<p><ruby>桥<rt>qiáo</rt></ruby>\u200b头</p>',
    '<p>桥头</p>',
  ],
  [
    'code',
    '<pre><code>a &lt; b\n  c</code></pre>',
    '<pre style="font-family: Consolas, Menlo, monospace; white-space: pre-wrap"><code style="font-family: Consolas, Menlo, monospace">a &lt; b\n  c</code></pre>',
  ],
  [
    'a quotation',
    '<blockquote>走。</blockquote>',
    '<blockquote style="margin: 0 0 0 2em"><p>走。</p></blockquote>',
  ],
  [
    'a definition list',
    '<dl><dt>茶马</dt><dd>以茶换马。</dd></dl>',
    '<p><strong>茶马</strong></p><div style="margin: 0 0 0 2em">以茶换马。</div>',
  ],
];

describe('a body as rich text', () => {
  it.each(CASES)('%s', (_, html, rich) => expect(bodyToRichHtml(bodyOf(html))).toBe(rich));

  it('a table keeps its cells and has its lines on it', () => {
    const html =
      '<table class="x" width="100%"><caption>账</caption><thead><tr><th>年</th></tr></thead><tbody><tr><td rowspan="2" style="color:red">一</td></tr></tbody></table>';
    const table = bodyOf(bodyToRichHtml(bodyOf(html)));
    expect(table.querySelector('caption')?.textContent).toBe('账');
    expect(table.querySelector('td')?.getAttribute('rowspan')).toBe('2');
    expect(table.querySelector('td')?.getAttribute('style')).toContain('border: 1px solid');
    expect(table.querySelector('[class], [width], [style*="red"]')).toBeNull();
    expect(table.textContent).toBe('账年一');
  });
});

describe('the pair', () => {
  it('says the same on both sides', () => {
    const { html, text } = toRichText(sourceOf('<p>正文。</p>', { title: '<桥>' }), true);
    expect(html).toBe(
      '<h1>&lt;桥&gt;</h1><p>西岭晚报 · 苏青 · 2024-03-09<br><a href="https://news.example/a/1.html">https://news.example/a/1.html</a></p><p>正文。</p>',
    );
    expect(text).toContain('<桥>\n\n西岭晚报 · 苏青 · 2024-03-09\nhttps://news.example/a/1.html');
    expect(toRichText(sourceOf('<p>正文。</p>'), false)).toEqual({
      html: '<p>正文。</p>',
      text: '正文。',
    });
  });
});
