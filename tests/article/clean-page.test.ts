import { describe, expect, test } from 'vitest';
import { articleOf, clean, cleanText } from './clean.ts';
import { BODY, CLEAN, HEADLINE, JUNK, LINES, spamPage } from './spam-page.ts';

describe('a page of the family', () => {
  test('gives back the article, and the log of what was taken', () => {
    const outcome = clean(spamPage());
    expect(outcome.verdict.kind).toBe('spam');
    expect(articleOf(outcome)).toMatchObject({
      title: '河边小城修复老码头',
      source: '江城晚报',
      byline: null,
      date: '2024-07-08',
      lang: 'zh-Hans',
      paragraphs: CLEAN,
      text: CLEAN.join('\n'),
      length: CLEAN.join('').length,
    });
    const removals = outcome.ok ? outcome.removals : [];
    expect(removals).toContainEqual({
      step: 'annotations',
      reason: 'reading',
      text: '(an)(an)(an)',
      base: '岸',
    });
    const steps = new Set(removals.map(({ step, reason }) => `${step}/${reason}`));
    expect([...steps]).toEqual(
      expect.arrayContaining([
        'soup/soup-block',
        'junk/junk-title',
        'annotations/reading',
        'metadata/headline',
        'metadata/meta',
      ]),
    );
  });

  test('gives the same of plain text', () => {
    const article = articleOf(
      cleanText(
        [
          JUNK,
          '當前位置:主頁 > 地方新聞 >',
          HEADLINE,
          '來源:江城晚報 日期:2024-07-08 點擊:',
          ...LINES,
          '上一篇:沒有了',
          '版權所有 江城晚報',
        ].join('\r\n\r\n'),
      ),
    );
    expect(article).toMatchObject({
      title: '河边小城修复老码头',
      source: '江城晚报',
      date: '2024-07-08',
      paragraphs: CLEAN,
    });
  });
});

describe('the order of the pipeline', () => {
  const withLine = (line: string, parts = {}) =>
    articleOf(clean(spamPage({ body: `${BODY}<p>${line}</p>`, ...parts }))).paragraphs.at(-1);

  test.each([
    [
      '乾(qian)隆年間(jian)的石碑還立在渡口的東邊，字跡很清楚。',
      '乾隆年间的石碑还立在渡口的东边，字迹很清楚。',
    ],
    [
      '著(zhu)名的石橋離這里不遠，很多人專門來看它的橋洞。',
      '著名的石桥离这里不远，很多人专门来看它的桥洞。',
    ],
    [
      '<b>乾</b>(qian)<i>隆</i>年間的石碑還立在渡口的東邊，字跡很清楚。',
      '乾隆年间的石碑还立在渡口的东边，字迹很清楚。',
    ],
    [
      '看著(zhe)(zhe)水面的人很多，他們都在等第一班船靠岸。',
      '看着水面的人很多，他们都在等第一班船靠岸。',
    ],
  ])('strips before it converts: %s', (line, kept) => expect(withLine(line)).toBe(kept));

  test('takes junk out before Readability, which would have its title', () => {
    const { title, text, html } = articleOf(clean(spamPage()));
    for (const shown of [title, text, html]) expect(shown).not.toContain('亚洲');
  });

  test('takes the second copy out before Readability', () => {
    const copy = `<div class="m-show"><h2>${HEADLINE}</h2><div>${BODY}</div></div>`;
    for (const parts of [
      { before: copy },
      { after: copy },
      { after: copy.replace('<div', '<div style="display:none"') },
    ]) {
      const article = articleOf(clean(spamPage(parts)));
      expect(article.paragraphs).toEqual(CLEAN);
      expect(article.title).toBe('河边小城修复老码头');
    }
  });

  test('keeps the fuller copy though it is hidden', () => {
    const cut = LINES.slice(0, 3)
      .map((line) => `<p>${line}</p>`)
      .join('');
    const html = spamPage({ body: `<div>${cut}</div>` }).replace(
      '</body>',
      `<div data-qingdu-hidden style="display:none"><h2>${HEADLINE}</h2><div>${BODY}</div></div></body>`,
    );
    expect(articleOf(clean(html)).paragraphs).toEqual(CLEAN);
  });

  test('strips soup lines that were escaped', () => {
    const body = BODY.replace('</p>', '</p><p>&lt;tr id="yyy80"&gt;</p>');
    expect(articleOf(clean(spamPage({ body }))).paragraphs).toEqual(CLEAN);
  });

  test('converts what pictures say', () => {
    const { html } = articleOf(
      clean(spamPage({ body: `${LINES[0]}<p><img src="/1.jpg" alt="碼(ma)頭"></p>${BODY}` })),
    );
    expect(html).toContain('alt="码头"');
    expect(html).toContain('src="http://news.example/1.jpg"');
  });
});

describe('sanitize comes last', () => {
  const HOSTILE = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)><script>alert(1)</script></svg>',
    '<math><mtext><img src=x onerror=alert(1)></mtext></math>',
    '<a href="javascript:alert(1)">這里是一條鏈接，大家都可以看到它的文字</a>',
    '<a href=" java\tscript:alert(1)">這里是另外一條鏈接，大家也可以看到文字</a>',
    '<a href="data:text/html,<script>alert(1)</script>">第三條鏈接也有文字可以看，說的是石橋</a>',
    '<p onclick="alert(1)" style="position:fixed">這一段的文字寫得足夠長，不會因為太短而被丟掉。</p>',
    '<iframe src="http://evil.example/"></iframe>',
    '<object data="x"></object><embed src="x">',
    '<form action="http://evil.example/"><input name="q"><button>搜</button></form>',
    '<style>body{display:none}</style>',
    '<link rel="stylesheet" href="http://evil.example/x.css"><meta http-equiv="refresh" content="0;url=http://evil.example/">',
    '<base href="http://evil.example/">',
    '<p id="body">這一段的名字和文檔的屬性一樣，文字寫得也足夠長了。</p><a name="getElementById">錨</a>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<textarea></textarea><xmp><img src=x onerror=alert(1)></xmp>',
    '<template><script>alert(1)</script></template>',
  ];

  test.each(HOSTILE)('%s', (hostile) => {
    for (const page of [
      spamPage({ body: BODY + hostile + BODY.slice(0, 40) }),
      `<!doctype html><title>河边小城</title><article><h1>河边小城</h1>${CLEAN.map((line) => `<p>${line.repeat(4)}</p>`).join('')}${hostile}</article>`,
    ]) {
      const { html } = articleOf(clean(page));
      expect(html).not.toMatch(
        /<(?:script|style|iframe|object|embed|form|input|button|link|meta|base|svg|math|template|textarea|xmp|noscript)\b/iu,
      );
      expect(html).not.toMatch(/\son\w+\s*=|javascript:|data:text|style=|\sname=/iu);
      expect(html).not.toMatch(/id="(?:body|getElementById)"/u);
    }
  });
});

describe('a page without an article', () => {
  test.each([
    ['', 'no-text'],
    ['<!doctype html><html></html>', 'no-text'],
    ['<title>河边小城</title><body> \n\u3000 </body>', 'no-text'],
    ['<body><img src="1.jpg"></body>', 'no-text'],
    ['<body><p>短</p></body>', 'no-article'],
    ['<frameset><frame src="1.html"></frameset>', 'no-text'],
  ])('%j: %s', (html, reason) => expect(clean(html)).toMatchObject({ ok: false, reason }));

  test('still says what kind of page it is', () => {
    const outcome = clean('<body><p>短的一行</p></body>');
    expect(outcome).toMatchObject({ ok: false, verdict: { kind: 'plain' } });
  });
});

describe('a page that is not of the family', () => {
  const paragraphs = CLEAN.map((line) => line.repeat(3));
  const article = (lines: readonly string[], lang = 'zh') =>
    `<!doctype html><html lang="${lang}"><title>河边小城修复老码头</title><article>${lines.map((line) => `<p>${line}</p>`).join('')}</article>`;

  test('in English comes as Readability gives it', () => {
    const lines = Array.from({ length: 5 }, (_, i) =>
      `The ferry (line ${i}) leaves at six, when the fog still lies on the river, and returns at noon (local time).`.repeat(
        2,
      ),
    );
    const outcome = clean(article(lines, 'en'));
    expect(outcome.verdict.kind).toBe('not-chinese');
    expect(articleOf(outcome)).toMatchObject({ paragraphs: lines, lang: 'en' });
    expect(outcome.ok && outcome.removals).toEqual([]);
  });

  test('in Simplified is not converted: 著 stays, and parentheses', () => {
    const lines = [
      ...paragraphs,
      `他著有多部著作，人工智能(AI)与长度(mm)，李垚(yáo)說，乾隆${paragraphs[0]}`,
    ];
    const outcome = clean(article(lines));
    expect(outcome.verdict.kind).toBe('plain');
    expect(articleOf(outcome)).toMatchObject({ paragraphs: lines, lang: 'zh-Hans' });
  });

  const traditional = [
    '清晨六點，渡口的霧還沒有散開，第一班船已經靠在新修的石階旁邊，人們提著菜籃上船。'.repeat(3),
    '這座碼頭修了三年，石料是從上游的採石場用木船一塊一塊運下來的，老師傅照原樣鋪回去。'.repeat(3),
  ];

  test('in Traditional is shown Simplified', () => {
    const outcome = clean(article(traditional, 'zh-TW'));
    expect(outcome.verdict.kind).toBe('plain');
    const { lang, paragraphs: shown } = articleOf(outcome);
    expect(lang).toBe('zh-Hans');
    expect(shown[0]).toContain('人们提着菜篮上船');
  });

  test('in Traditional stays so where the user wants the page’s own script', () => {
    expect(
      articleOf(clean(article(traditional, 'zh-TW'), { script: { script: 'original' } })),
    ).toMatchObject({
      lang: 'zh-Hant',
      paragraphs: traditional,
    });
  });

  test('in Japanese is never converted', () => {
    const lines = ['東京都は新しい計画を発表した。學校の图書館も変わるという。'.repeat(8)];
    for (const script of ['zh-Hans', 'original'] as const) {
      const outcome = clean(article([...lines, ...lines], 'ja'), { script: { script } });
      expect(outcome.verdict.kind).toBe('not-chinese');
      expect(articleOf(outcome)).toMatchObject({ paragraphs: [...lines, ...lines], lang: 'ja' });
    }
  });

  const lesson = [
    '在(zài)中(zhōng)国(guó)文(wén)化(huà)里(lǐ)，茶(chá)是(shì)很(hěn)重(zhòng)要(yào)的(de)。'.repeat(
      4,
    ),
    '早(zǎo)上(shàng)我(wǒ)们(men)喝(hē)绿(lǜ)茶(chá)，晚(wǎn)上(shàng)喝(hē)红(hóng)茶(chá)。'.repeat(
      4,
    ),
  ];

  test('with readings on purpose keeps them', () => {
    const outcome = clean(article(lesson));
    expect(outcome.verdict.kind).toBe('annotated');
    expect(articleOf(outcome).paragraphs).toEqual(lesson);
  });

  test('with readings on purpose loses them when the user asks', () => {
    const outcome = clean(article(lesson), { removeReadings: true });
    expect(articleOf(outcome).paragraphs).toEqual([
      '在中国文化里，茶是很重要的。'.repeat(4),
      '早上我们喝绿茶，晚上喝红茶。'.repeat(4),
    ]);
    expect(outcome.ok && outcome.removals.length).toBe(4 * 24);
  });

  test('of plain text keeps every line', () => {
    expect(articleOf(cleanText(['河边小城', ...CLEAN].join('\n')))).toMatchObject({
      title: '河边小城',
      paragraphs: CLEAN,
    });
  });
});

test('the headline of an ordinary Chinese page stands once, above the body', () => {
  const lines = CLEAN.map((line) => line.repeat(3));
  const article = articleOf(
    clean(
      `<!doctype html><title>河边小城修复老码头</title><article><h1>河边小城修复老码头</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</article>`,
    ),
  );
  expect(article.title).toBe('河边小城修复老码头');
  expect(article.paragraphs).toEqual(lines);
});

test('a headline is converted once: 乾清宫 stays', () => {
  const page = spamPage().replace('<h2>河邊小城修復老碼頭</h2>', '<h2>乾清宮門前的石階</h2>');
  expect(articleOf(clean(page)).title).toBe('乾清宫门前的石阶');
});

test('of three copies one is left', () => {
  const copy = `<div class="copy"><div>${BODY}</div></div>`;
  expect(articleOf(clean(spamPage({ before: copy, after: copy }))).paragraphs).toEqual(CLEAN);
});

test('fields of the meta line in elements side by side, without room between them', () => {
  const page = spamPage().replace(
    '來源:江城晚報 日期:2024-07-08 點擊:',
    '<span>日期：2024-07-08</span><span>作者：王小明</span><span>來源：江城晚報</span><span>點擊：23次</span>',
  );
  expect(articleOf(clean(page))).toMatchObject({
    source: '江城晚报',
    byline: '王小明',
    date: '2024-07-08',
    paragraphs: CLEAN,
  });
});
