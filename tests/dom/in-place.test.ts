import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadScript } from '../../src/text/load-script.ts';
import { cleanPageInPlace, listNodes, openWindow, PACING, settle } from './in-place-session.ts';

/** Enough of variant A, B for a page to show what it is. */
const A = '<p>我(wo)國(guo)(guo)制(zhi)造業(ye)發(fa)展</p>';
const A_CLEAN = '<p>我国制造业发展</p>';
const B = '<p>中國(guó)產(chǎn)品會(huì)議開(kāi)幕</p>';
const B_CLEAN = '<p>中国产品会议开幕</p>';

describe('cleanInPlace', () => {
  test.each([
    ['<p><strong>產</strong>(chan)品</p>', '<p><strong>产</strong>品</p>'],
    ['<p>產<span>(chan)</span>品</p>', '<p>产<span></span>品</p>'],
    ['<p><b>產(ch</b><i>an)</i>品</p>', '<p><b>产</b><i></i>品</p>'],
    ['<p>產<!-- x -->(chan)品</p>', '<p>产<!-- x -->品</p>'],
    ['<p>產<script>1</script>(chan)品</p>', '<p>产<script>1</script>品</p>'],
    // Phrases across elements.
    ['<p><b>乾(qian)</b>隆年間</p>', '<p><b>乾</b>隆年间</p>'],
    [
      '<table><tbody><tr><td>產(chan)品</td><td>會(hui)議</td></tr></tbody></table>',
      '<table><tbody><tr><td>产品</td><td>会议</td></tr></tbody></table>',
    ],
    ['<ul><li>產(chan)品</li></ul>', '<ul><li>产品</li></ul>'],
    ['<button>發(fa)送</button>', '<button>发送</button>'],
    ['<img alt="產(chan)品" title="國(guo)(guo)家">', '<img alt="产品" title="国家">'],
    ['<p>人工智能(AI)，長度(mm)，冠詞(ci)(der)</p>', '<p>人工智能(AI)，长度(mm)，冠词(der)</p>'],
    [
      '<p translate="no" class="notranslate">產(chan)品</p>',
      '<p translate="no" class="notranslate">产品</p>',
    ],
    [
      '<ruby>國<rp>(</rp><rt>guó</rt><rp>)</rp></ruby>家',
      '<ruby>国<rp></rp><rt></rt><rp></rp></ruby>家',
    ],
    ['<ruby>國<rt>ㄍㄨㄛˊ</rt></ruby>家', '<ruby>国<rt></rt></ruby>家'],
    ['<p>經(jīng)濟(jì)發😀展(zhǎn)好(hǎo)😀</p>', '<p>经济发展好😀</p>'],
    ['<p>經濟發😀展好😀</p>', '<p>经济发😀展好😀</p>'],
    ['<p>量?jī)x器</p>', '<p>量?x器</p>'],
    // Left alone.
    ['<script>"產(chan)"</script>', null],
    ['<style>p::after { content: "產(chan)" }</style>', null],
    ['<noscript>產(chan)</noscript>', null],
    ['<template><p>產(chan)</p></template>', null],
    ['<textarea>產(chan)</textarea>', null],
    ['<input value="產(chan)" placeholder="產(chan)" title="產(chan)">', null],
    ['<select><option>產(chan)</option></select>', null],
    ['<code>產(chan)</code><kbd>產(chan)</kbd><samp>產(chan)</samp>', null],
    ['<pre>產(chan)</pre>', null],
    ['<svg><title>產(chan)</title><text>產(chan)</text></svg>', null],
    ['<math><mtext>產(chan)</mtext></math>', null],
    ['<div contenteditable="">產(chan)<b>品</b></div>', null],
    ['<div contenteditable="plaintext-only">產(chan)</div>', null],
    ['<ruby>東京<rt>とうきょう</rt></ruby>', '<ruby>东京<rt>とうきょう</rt></ruby>'],
    ['<a href="產(chan)" data-x="產(chan)">x</a>', null],
    // Never across blocks, nor across a formula.
    ['<p>產</p><p>(chan)品</p>', '<p>产</p><p>(chan)品</p>'],
    ['產<br>(chan)品', '产<br>(chan)品'],
    ['<p>產<code>x</code>(chan)品</p>', '<p>产<code>x</code>(chan)品</p>'],
  ])('%s', async (html, left) => {
    const { body, session } = await cleanPageInPlace(A + html);
    expect(body.innerHTML).toBe(A_CLEAN + (left ?? html));
    await session.restore();
    expect(body.innerHTML).toBe(A + html);
  });

  test('contenteditable="false" is read like all else', async () => {
    const { body } = await cleanPageInPlace(`${A}<p contenteditable="false">產(chan)品</p>`);
    expect(body.innerHTML).toBe(`${A_CLEAN}<p contenteditable="false">产品</p>`);
  });

  test('a sparse line is judged by the whole page', async () => {
    const { body } = await cleanPageInPlace(`${B}<p>李垚(yáo)說(shuō)</p>`);
    expect(body.innerHTML).toBe(`${B_CLEAN}<p>李垚(yáo)说</p>`);
  });

  test.each([
    ['Simplified text keeps its 著', '<p>这部著作很著名，编著者说着话</p>'],
    ['a lone gloss stays', '<p>李垚今天来开会，垚(yáo)字少见</p>'],
    ['a page in English', `<p>${'The plain words of a page. '.repeat(20)}</p>${A}`],
    [
      'a page in Japanese',
      '<p>東京(tokyo)へ行きました。<ruby>東京<rt>dong</rt></ruby>はとても広いです。</p>',
    ],
  ])('%s', async (_, html) => {
    const { body, readings } = await cleanPageInPlace(html);
    expect(body.innerHTML).toBe(html);
    expect(readings).toBe(0);
  });

  test('readings go out of a Simplified lesson, and its script stays', async () => {
    const { body, readings } = await cleanPageInPlace(
      '<p>在(zài)中(zhōng)国(guó)文(wén)化(huà)里(lǐ)，著(zhù)作(zuò)</p>',
    );
    expect(body.innerHTML).toBe('<p>在中国文化里，著作</p>');
    expect(readings).toBe(8);
  });

  test('who reads in Traditional keeps it', async () => {
    const { body } = await cleanPageInPlace(A, { script: { script: 'original' } });
    expect(body.innerHTML).toBe('<p>我國制造業發展</p>');
  });

  test('who reads in Taiwan’s characters gets those, of a word in two elements, too', async () => {
    const script = await loadScript('zh-Hant-TW');
    const { body, session } = await cleanPageInPlace(`${A}<p><b>頭</b>(tou)發</p>`, {
      script,
      disguised: true,
    });
    expect(body.innerHTML).toBe('<p>我國製造業發展</p><p><b>頭</b>髮</p>');
    await session.restore();
    expect(body.innerHTML).toBe(`${A}<p><b>頭</b>(tou)發</p>`);
  });

  test('counts readings, those in ruby and orphans too', async () => {
    const { readings } = await cleanPageInPlace(`${A}<p><ruby>家<rt>jia</rt></ruby>I(yè)</p>`);
    expect(readings).toBe(8);
  });

  test('a form that hides its own properties', async () => {
    const form = '<form><input name="firstChild"><input name="parentNode"><b>產(chan)品</b></form>';
    const { body } = await cleanPageInPlace(A + form);
    expect(body.innerHTML).toContain('<b>产品</b>');
  });

  test('open shadow trees, nested ones too', async () => {
    const { document, session } = await cleanPageInPlace(
      `${A}<div id="host"></div>`,
      {},
      (page) => {
        const outer = page.querySelector('#host')?.attachShadow({ mode: 'open' });
        if (outer) outer.innerHTML = '<p>產(chan)品</p><i></i>';
        const inner = outer?.querySelector('i')?.appendChild(page.createElement('div'));
        inner?.attachShadow({ mode: 'open' }).append('會(hui)議');
      },
    );
    const outer = document.querySelector('#host')?.shadowRoot;
    const inner = outer?.querySelector('div')?.shadowRoot;
    expect(outer?.querySelector('p')?.textContent).toBe('产品');
    expect(inner?.textContent).toBe('会议');
    inner?.append('，開(kai)幕');
    await settle();
    expect(inner?.textContent).toBe('会议，开幕');
    await session.restore();
    expect(inner?.textContent).toBe('會(hui)議，開(kai)幕');
  });
});

describe('restore', () => {
  test('puts the same nodes back, and keeps none that the page put aside', async () => {
    const { document, body, session } = await cleanPageInPlace(
      `${A}<p id="aside">產(chan)品</p><ruby>國<rt>guó</rt></ruby>`,
    );
    const aside = document.querySelector('#aside');
    aside?.remove();
    await session.restore();
    if (aside) body.append(aside);
    expect(body.innerHTML).toBe(`${A}<ruby>國<rt>guó</rt></ruby><p id="aside">產(chan)品</p>`);
  });

  test("the page's own change wins", async () => {
    const { document, body, session } = await cleanPageInPlace(`${A}<p id="x">產(chan)品</p>`);
    const text = document.querySelector('#x')?.firstChild as Text;
    text.data = '會(hui)議';
    await settle();
    expect(text.data).toBe('会议');
    await session.restore();
    expect(body.innerHTML).toBe(`${A}<p id="x">會(hui)議</p>`);
    const again = await cleanPageInPlace(`${A}<p id="x">產(chan)品</p>`);
    const other = again.document.querySelector('#x')?.firstChild as Text;
    void again.session.restore();
    expect(other.data).toBe('產(chan)品');
  });

  test('what the page wrote last stays, where it had not been cleaned yet', async () => {
    const { document, session } = await cleanPageInPlace(`${A}<p id="x">產(chan)品</p>`);
    const text = document.querySelector('#x')?.firstChild as Text;
    text.data = '會(hui)議';
    await session.restore();
    expect(text.data).toBe('會(hui)議');
    await settle();
    expect(text.data).toBe('會(hui)議');
  });
});

describe('what the page adds', () => {
  async function grown(html: string, grow: (document: Document) => void): Promise<string> {
    const { document, body } = await cleanPageInPlace(html);
    grow(document);
    await settle();
    return body.innerHTML;
  }

  test.each<[string, string, string, (document: Document) => void]>([
    [
      'a block',
      A,
      `${A_CLEAN}<div><p>产品</p></div>`,
      ({ body, createElement }) => {
        const block = createElement.call(body.ownerDocument, 'div');
        block.innerHTML = '<p>產(chan)品</p>';
        body.append(block);
      },
    ],
    [
      'a reading behind a character that was there',
      `${A}<p>產</p>`,
      `${A_CLEAN}<p>产<i></i>品</p>`,
      ({ body }) => body.lastElementChild?.insertAdjacentHTML('beforeend', '<i>(chan)</i>品'),
    ],
    [
      'a character before a reading',
      `${A}<p><i>(long)</i></p>`,
      `${A_CLEAN}<p>乾隆<i></i></p>`,
      ({ body }) => body.lastElementChild?.prepend('乾(qian)隆'),
    ],
    [
      'other text in a node',
      `${A}<p>產</p>`,
      `${A_CLEAN}<p>会议</p>`,
      ({ body }) => {
        (body.lastElementChild?.firstChild as Text).data = '會(hui)議';
      },
    ],
    [
      'a title',
      `${A}<p>產</p>`,
      `${A_CLEAN}<p title="会议">产</p>`,
      ({ body }) => body.lastElementChild?.setAttribute('title', '會(hui)議'),
    ],
    [
      'a ruby',
      A,
      `${A_CLEAN}<ruby>国<rt></rt></ruby>`,
      ({ body }) => body.insertAdjacentHTML('beforeend', '<ruby>國<rt>guó</rt></ruby>'),
    ],
    [
      'an editable area',
      A,
      `${A_CLEAN}<p contenteditable="">產(chan)</p>`,
      ({ body }) => body.insertAdjacentHTML('beforeend', '<p contenteditable="">產(chan)</p>'),
    ],
    [
      'text in an editable area',
      `${A}<p contenteditable=""></p>`,
      `${A_CLEAN}<p contenteditable="">產(chan)</p>`,
      ({ body }) => body.lastElementChild?.append('產(chan)'),
    ],
    [
      'another body',
      A,
      `<p>会议</p>`,
      (document) => {
        const body = document.createElement('body');
        body.innerHTML = '<p>會(hui)議</p>';
        document.body.replaceWith(body);
      },
    ],
  ])('%s', async (_, before, after, grow) => {
    const { document } = await cleanPageInPlace(before);
    grow(document);
    await settle();
    expect(document.body.innerHTML).toBe(after);
  });

  test('a page that begins empty is gone over again when it shows its kind', async () => {
    const html = await grown('<p>中产(chǎn)品</p><p id="late"></p>', ({ body }) => {
      body.insertAdjacentHTML('beforeend', A.repeat(3));
    });
    expect(html).toBe(`<p>中产(chǎn)品</p><p id="late"></p>${A_CLEAN.repeat(3)}`);
    const other = await grown('<p>會後</p><p>的(de)在(zai)了</p>', ({ body }) => {
      body.insertAdjacentHTML('beforeend', A.repeat(3));
    });
    expect(other).toBe(`<p>会后</p><p>的在了</p>${A_CLEAN.repeat(3)}`);
  });

  test('is cleaned while the first pass is still under way', async () => {
    let pauses = 0;
    let time = 0;
    const pacing = {
      // Every step is a slice of its own.
      now: () => (time += 5),
      pause: async () => {
        await PACING.pause();
        pauses++;
      },
      frame: PACING.frame,
    };
    const cleaned = cleanPageInPlace(A.repeat(400), { pacing }, (page) => {
      setTimeout(() => {
        page.body.children[5]?.remove();
        page.body.insertAdjacentHTML('afterbegin', '<p>產(chan)品</p>');
        (page.body.children[200]?.firstChild as Text).data = '會(hui)議';
      }, 3);
    });
    const { body } = await cleaned;
    await settle();
    expect(pauses).toBeGreaterThan(3);
    expect(body.textContent).not.toMatch(/[a-z國會]/u);
  });
});

describe('somebody who rewrites', () => {
  test('a node that is put back again and again is left so', async () => {
    const { document, body } = await cleanPageInPlace(
      `${A}<p id="x">產(chan)品</p>`,
      {},
      (page) => {
        const insist = page.querySelector('#x')?.firstChild as Text;
        const { MutationObserver } = page.defaultView as unknown as typeof globalThis;
        new MutationObserver(() => {
          if (insist.data !== '產(chan)品') insist.data = '產(chan)品';
        }).observe(insist, { characterData: true });
      },
    );
    for (let i = 0; i < 10; i++) await settle();
    expect(document.querySelector('#x')?.textContent).toBe('產(chan)品');
    expect(body.firstElementChild?.outerHTML).toBe(A_CLEAN);
  });

  test('so is a place into which new nodes are put', async () => {
    let writes = 0;
    const { document } = await cleanPageInPlace(`${A}<p id="x">產(chan)品</p>`, {}, (page) => {
      const insist = page.querySelector('#x') as HTMLElement;
      const { MutationObserver } = page.defaultView as unknown as typeof globalThis;
      new MutationObserver(() => {
        if (insist.textContent === '產(chan)品') return;
        writes++;
        insist.textContent = '產(chan)品';
      }).observe(insist, { characterData: true, childList: true, subtree: true });
    });
    for (let i = 0; i < 20; i++) await settle();
    expect(document.querySelector('#x')?.textContent).toBe('產(chan)品');
    expect(writes).toBeLessThan(12);
  });

  test('text that grows is none', async () => {
    const { document } = await cleanPageInPlace(`${A}<p id="x">產</p>`);
    const text = document.querySelector('#x')?.firstChild as Text;
    let whole = '產';
    for (let i = 0; i < 20; i++) {
      whole += '會(hui)議';
      text.data = whole;
      await settle();
    }
    expect(text.data).toBe(`产${'会议'.repeat(20)}`);
  });
});

describe('on any page', () => {
  const window = openWindow();
  const PIECES =
    '國(guo) 產(chǎn) (AI) 乾 隆 着 著 干 😀 abc ， 會(huì\u00a0) ?jī) 我国 發\u200b(fa) 后(hou)(hou) 𠮷(ji) 重(zhong)(zhong)';
  /** Behind another reading these would be readings of a text that nobody has made. */
  const LOOSE = ' (guo) ( )';
  const NAMES = 'p b div span td li code pre br a';
  /** A note that is too long for one is text, until it is cleaned. */
  const NOTES = ' ruby rt';

  /** Random markup, made of these pieces of text. */
  function markup(pieces: string, names: string): fc.Arbitrary<string> {
    const text = fc
      .array(fc.constantFrom(...pieces.split(' ')), { maxLength: 6 })
      .map((parts) => parts.join(''));
    return fc.letrec<{ tree: string; element: string }>((tie) => ({
      tree: fc
        .array(fc.oneof(text, tie('element')), { maxLength: 5 })
        .map((parts) => parts.join('')),
      element: fc
        .tuple(fc.constantFrom(...names.split(' ')), text, tie('tree'))
        .map(([name, title, inside]) => `<${name} title="${title}">${inside}</${name}>`),
    })).tree;
  }

  test('restore after clean leaves everything as it was, each node the same', async () => {
    await fc.assert(
      fc.asyncProperty(markup(PIECES + LOOSE, NAMES + NOTES), async (html) => {
        let before: ReturnType<typeof listNodes> = [];
        const { document, session } = await cleanPageInPlace(A + html, { window }, (page) => {
          before = listNodes(page);
        });
        await session.restore();
        const after = listNodes(document);
        expect(after.length).toBe(before.length);
        for (const [i, [node, value]] of after.entries()) {
          expect(before[i]?.[0] === node).toBe(true);
          expect(value).toBe(before[i]?.[1]);
        }
      }),
      { numRuns: 200 },
    );
  }, 30_000);

  test('to clean twice is to clean once', async () => {
    await fc.assert(
      fc.asyncProperty(markup(PIECES, NAMES), async (html) => {
        const { body, session } = await cleanPageInPlace(A + html, { disguised: true, window });
        const once = body.innerHTML;
        await session.restore();
        const again = await cleanPageInPlace(once, { disguised: true, window });
        const twice = body.innerHTML;
        await again.session.restore();
        expect(twice).toBe(once);
      }),
      { numRuns: 200 },
    );
  }, 30_000);
});
