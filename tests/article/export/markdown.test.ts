import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { bodyToMarkdown } from '../../../src/article/export/body-to-markdown.ts';
import { bodyToPlainText } from '../../../src/article/export/body-to-plain-text.ts';
import { toMarkdown, toMarkdownFile } from '../../../src/article/export/to-markdown.ts';
import { bodyOf, sourceOf } from './source.ts';

const CASES: readonly (readonly [name: string, html: string, markdown: string])[] = [
  ['nothing', '', ''],
  ['paragraphs', '<p>　　第一段。</p><p>第二段。</p>', '第一段。\n\n第二段。'],
  ['headings', '<h2>一、桥</h2><h4># 二</h4>', '## 一、桥\n\n#### \\# 二'],
  ['a poem', '<p>山中一夜雨，<br>檐下百回声。</p>', '山中一夜雨，  \n檐下百回声。'],
  ['a list', '<ul><li>茶</li><li>盐<ul><li>海盐</li></ul></li></ul>', '- 茶\n- 盐\n  - 海盐'],
  [
    'a numbered list',
    '<ol start="3"><li>丙</li><li>丁<p>又丁</p></li></ol>',
    '3. 丙\n4. 丁\n\n   又丁',
  ],
  [
    'a table with a header',
    '<table><caption>账</caption><thead><tr><th>年</th><th>钱</th></tr></thead><tr><td>一 | 二</td><td>三<br>两</td></tr></table>',
    '账\n\n| 年 | 钱 |\n| --- | --- |\n| 一 \\| 二 | 三<br>两 |',
  ],
  [
    'a table without one, with cells that span',
    '<table><tr><td rowspan="2">茶</td><td><b>春</b></td></tr><tr><td>秋</td></tr></table>',
    '|  |  |\n| --- | --- |\n| 茶 | **春** |\n|  | 秋 |',
  ],
  [
    'a table whose cells hold blocks',
    '<table><tr><td><pre>a\nb</pre></td><td><h3>一</h3><ul><li>茶</li><li>盐</li></ul></td></tr></table>',
    '|  |  |\n| --- | --- |\n| a<br>b | 一<br>• 茶<br>• 盐 |',
  ],
  [
    'two lists side by side',
    '<ol><li>甲</li></ol><ol><li>一</li></ol><ul><li>子</li></ul><ul><li>丑</li></ul>',
    '1. 甲\n\n1) 一\n\n- 子\n\n* 丑',
  ],
  [
    'code',
    '<pre>a\n```\nb_c</pre><p>用 <code>a*b</code></p>',
    '````\na\n```\nb_c\n````\n\n用 `a*b`',
  ],
  [
    'a link',
    '<p><a href="https://x.example/a(b)">县[志]*_</a></p>',
    '[县\\[志\\]\\*\\_](https://x.example/a\\(b\\))',
  ],
  [
    'a link with a title',
    '<p><a href="https://x.example/a b" title="他说&quot;好&quot;">志</a></p>',
    '[志](https://x.example/a%20b "他说\\"好\\"")',
  ],
  [
    'a link that leads nowhere',
    '<p><a href="#top">回顶</a><a href="javascript:x">跑</a></p>',
    '回顶跑',
  ],
  [
    'a picture',
    '<p><img src="https://x.example/1.png" alt="[桥]"></p>',
    '![\\[桥\\]](https://x.example/1.png)',
  ],
  [
    'a picture without words',
    '<p><img src="https://x.example/1.png"></p>',
    '![](https://x.example/1.png)',
  ],
  [
    'emphasis',
    '<p>这是<b>要点</b>，<i>不</i>可<del>忘</del>。</p>',
    '这是**要点**，*不*可~~忘~~。',
  ],
  [
    'emphasis that ends in a mark',
    '<p><b>注意：</b>请看<b>“此处”</b>吧</p>',
    '**注意**：请看“**此处**”吧',
  ],
  [
    'emphasis that ends in a link',
    '<p>见<b><a href="https://x.example/">志</a></b>吧</p>',
    '见<strong>[志](https://x.example/)</strong>吧',
  ],
  ['both at once', '<p>这<b><i>两样</i></b>都要</p>', '这<strong>*两样*</strong>都要'],
  ['raised digits', '<p>10<sup>8</sup></p>', '10<sup>8</sup>'],
  [
    'letters that mean something',
    '<p>a_b _c_ *d* `e` ~f~ &lt;b&gt; &amp;amp; \\</p>',
    'a_b \\_c\\_ \\*d\\* \\`e\\` \\~f\\~ \\<b> \\&amp; \\\\',
  ],
  [
    'lines that would become something else',
    '<p>1. 甲</p><p>- 乙</p><p>+ 丙</p><p>&gt; 丁</p><p>---</p><p>-5 度</p>',
    '1\\. 甲\n\n\\- 乙\n\n\\+ 丙\n\n\\> 丁\n\n\\---\n\n-5 度',
  ],
  ['what cannot be seen', '<p>桥\u200b头<ruby>水<rt>shuǐ</rt></ruby></p>', '桥头水'],
];

describe('a body as Markdown', () => {
  it.each(CASES)('%s', (_, html, markdown) => expect(bodyToMarkdown(bodyOf(html))).toBe(markdown));

  it('says what a picture that is written out shows', () => {
    const html = '<p>前<img src="data:image/gif;base64,R0lGOD" alt="点">后</p>';
    expect(bodyToMarkdown(bodyOf(html))).toBe('前点后');
  });
});

/** What a page shows, without the space between its blocks. */
function shown(body: HTMLElement): string {
  return bodyToPlainText(body).replace(/\s+/gu, ' ').trim();
}

const EVERYTHING = `
  <h2>一、_桥_ 与 [路]</h2>
  <p>　　桥长<b>“百步”</b>，见<a href="https://x.example/a_(b)?c=1&amp;copy=2">县志 [卷一]</a>；a_b、*c*、~d~、&lt;e&gt;、&amp;lt;、1 &lt; 2。</p>
  <p>1. 不是列表<br>2) 也不是<br># 不是标题<br>===<br>- 都不是</p>
  <ol start="4"><li>上山<ul><li>背茶</li><li><p>背盐</p><p>歇脚</p></li></ul></li><li>下山</li></ol>
  <blockquote><p>他说：“走。”</p><ul><li>就走</li></ul></blockquote>
  <table><tr><th>年|月</th><th>钱</th></tr><tr><td>一</td><td>10<sup>8</sup> \\| 两</td></tr></table>
  <table><tr><td>无</td><td>头</td></tr></table>
  <pre><code>for (;;) {\n  \`\`\`;\n}</code></pre>
  <p>这<em>里</em><strong>那里：</strong>完<code>a\`b</code>。</p><hr><p>https://x.example/a_b_c 结束</p>`;

describe('Markdown read again', () => {
  it.each([
    ...CASES.map(([name, html]) => [name, html] as const),
    ['everything', EVERYTHING] as const,
  ])('shows the same text: %s', async (_, html) => {
    const markdown = bodyToMarkdown(bodyOf(html));
    const again = bodyOf(await marked.parse(markdown, { gfm: true }));
    expect(shown(again)).toBe(shown(bodyOf(html)));
  });

  it('shows the same text, whatever its characters mean', { timeout: 30_000 }, () => {
    const text = fc
      .array(fc.constantFrom(...'桥a1 *_`~[]()<>#&;+-.|!\\=:：“”\t'), { maxLength: 14 })
      .map((letters) => letters.join(''));
    const paragraph = fc.array(fc.record({ tag: fc.constantFrom('b', 'i', 'span', 's'), text }), {
      maxLength: 4,
    });
    const { document } = new JSDOM().window;
    fc.assert(
      fc.property(paragraph, (parts) => {
        const body = document.createElement('div');
        const line = body.appendChild(document.createElement('p'));
        for (const { tag, text } of parts)
          line.appendChild(document.createElement(tag)).textContent = text;
        const again = document.createElement('div');
        again.innerHTML = marked.parse(bodyToMarkdown(body), { async: false });
        expect(shown(again)).toBe(shown(body));
      }),
      { numRuns: 200 },
    );
  });

  it('shows the same text, whatever stands in what', { timeout: 30_000 }, () => {
    const words = fc.constantFrom(
      '桥头有人。',
      '“去哪儿？”',
      '1. 甲',
      '2) 乙',
      '- 丙',
      '+ 丁',
      '* 戊',
      '# 己',
      '> 庚',
      '===',
      '---',
      '| 辛 |',
      '    壬',
      '```',
      '~~~',
      '[癸]: x',
      '[^1]: y',
      'a_b_c _d_ *e*',
      '<b> &amp; &lt;',
      '\\\\ \\',
      'https://x.example/a_b?c=d&e',
      '![f](g)',
      '- [ ] 子',
    );
    interface Block {
      readonly tag: string;
      readonly lines?: readonly string[];
      readonly children?: readonly Block[];
    }
    const leaf: fc.Arbitrary<Block> = fc.record({
      tag: fc.constantFrom('p', 'p', 'h3', 'pre', 'div'),
      lines: fc.array(words, { minLength: 1, maxLength: 3 }),
    });
    const few = (block: fc.Arbitrary<Block>) => fc.array(block, { minLength: 1, maxLength: 3 });
    const { block } = fc.letrec<{ block: Block }>((tie) => ({
      block: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        leaf,
        // A cell of Markdown holds lines alone.
        fc.record({ tag: fc.constant('table'), children: few(leaf) }),
        fc.record({
          tag: fc.constantFrom('ul', 'ol', 'blockquote'),
          children: few(tie('block')),
        }),
      ),
    }));
    const build = (document: Document, { tag, lines = [], children = [] }: Block): Element => {
      const element = document.createElement(tag);
      lines.forEach((line, index) => {
        // A heading is one line in Markdown.
        if (index > 0 && tag !== 'h3') element.append(document.createElement('br'));
        element.append(index > 0 && tag === 'h3' ? ` ${line}` : line);
      });
      const within = { ul: ['li'], ol: ['li'], table: ['tr', 'td'] }[tag] ?? [];
      for (const child of children) {
        let parent = element;
        for (const name of within) parent = parent.appendChild(document.createElement(name));
        parent.append(build(document, child));
      }
      return element;
    };
    const { document } = new JSDOM().window;
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), (blocks) => {
        const body = document.createElement('div');
        body.append(...blocks.map((it) => build(document, it)));
        const markdown = bodyToMarkdown(body);
        const again = document.createElement('div');
        again.innerHTML = marked.parse(markdown, { async: false });
        expect(shown(again), markdown).toBe(shown(body));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps what things are', async () => {
    const again = bodyOf(await marked.parse(bodyToMarkdown(bodyOf(EVERYTHING))));
    const count = (selector: string) => again.querySelectorAll(selector).length;
    expect([count('h2'), count('table'), count('th'), count('ol > li'), count('ul > li')]).toEqual([
      1, 2, 4, 2, 3,
    ]);
    expect([count('pre'), count('strong'), count('em'), count('hr'), count('blockquote')]).toEqual([
      1, 2, 1, 1, 1,
    ]);
    expect(again.querySelector('ol')?.getAttribute('start')).toBe('4');
    expect(again.querySelector('a')?.getAttribute('href')).toBe(
      'https://x.example/a_(b)?c=1&copy=2',
    );
  });
});

describe('the head', () => {
  it('stands in front where it is wanted', () => {
    expect(toMarkdown(sourceOf('<p>正文。</p>', { title: '*桥*' }), true)).toBe(
      '# \\*桥\\*\n\n西岭晚报 · 苏青 · 2024-03-09  \n<https://news.example/a/1.html>\n\n正文。',
    );
    expect(toMarkdown(sourceOf('<p>正文。</p>'), false)).toBe('正文。');
  });

  it('of a file is front matter', () => {
    const source = sourceOf('<p>正文。</p>', { title: '桥："不断": #1\n\\', byline: null });
    expect(toMarkdownFile(source)).toBe(
      [
        '---',
        'title: "桥：\\"不断\\": #1\\n\\\\"',
        'source: "西岭晚报"',
        'date: 2024-03-09',
        'url: "https://news.example/a/1.html"',
        '---',
        '',
        '# 桥："不断": #1\n\\\\',
        '',
        '正文。',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['桥: 一', '"桥: 一"'],
    ['他说"好"', '"他说\\"好\\""'],
    ['#1', '"#1"'],
    ['- 甲', '"- 甲"'],
    ['---', '"---"'],
    ['一\n二', '"一\\n二"'],
    ['🎉桥', '"🎉桥"'],
    ['true', '"true"'],
    ['2024-03-09', '"2024-03-09"'],
    ['\u0085\u2028', '"\\u0085\\u2028"'],
  ])('writes the title %j so that YAML reads it', (title, written) => {
    const [, line = ''] = toMarkdownFile(sourceOf('<p>一</p>', { title })).split('\n');
    expect(line).toBe(`title: ${written}`);
    expect(JSON.parse(line.slice('title: '.length))).toBe(title);
  });

  it('is left out of a file where nothing is known', () => {
    const bare = { title: '', source: null, byline: null, date: null, url: null };
    expect(toMarkdownFile(sourceOf('<p>正文。</p>', bare))).toBe('正文。\n');
  });
});
