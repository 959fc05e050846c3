import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { cleanPage } from '../../src/article/clean-page.ts';
import type { CleanOptions, Origin, Removal } from '../../src/article/types.ts';
import { demoPage } from '../../src/dev/demo-page.ts';
import { articleOf, clean, PAGE } from './clean.ts';
import { BODY, CLEAN, LINES, spamPage } from './spam-page.ts';

function removalsOf(html: string, options?: CleanOptions): readonly Removal[] {
  const outcome = clean(html, options);
  return outcome.ok ? outcome.removals : [];
}

function idOf(html: string, matches: (removal: Removal) => boolean): string {
  const id = removalsOf(html).find(matches)?.id;
  if (!id) throw new Error('Nothing of the kind was removed.');
  return id;
}

/** The lines between others that the pipeline takes out, and the paragraphs when one is put back. */
const AMID = '<p>上一篇:<a href="/1.html">渡口的老(lao)船工</a></p>';
const PAGE_AMID = spamPage({ body: `${BODY}${AMID}`, after: '<p>版權所有 江城晚報</p>' });

describe('putting a block back', () => {
  const isNeighbour = ({ text }: Removal) => text.includes('渡口的老船工');

  test('it stands where it stood, cleaned and converted as the page is', () => {
    expect(articleOf(clean(PAGE_AMID)).paragraphs).toEqual(CLEAN);
    const id = idOf(PAGE_AMID, isNeighbour);
    const article = articleOf(clean(PAGE_AMID, { keep: [id] }));
    expect(article.paragraphs).toEqual([...CLEAN, '上一篇:渡口的老船工']);
    expect(article.html).toContain(`<section data-qingdu-kept="${id}"><p>上一篇:<a`);
  });

  test('nothing else is judged otherwise, and every id stays', () => {
    const before = removalsOf(PAGE_AMID);
    const id = idOf(PAGE_AMID, isNeighbour);
    const after = removalsOf(PAGE_AMID, { keep: [id] });
    expect(after.find((removal) => removal.id === id)?.kept).toBe(true);
    expect(after.map(({ kept, ...removal }) => removal)).toEqual(before);
    expect(new Set(before.flatMap((removal) => removal.id ?? [])).size).toBe(
      before.filter((removal) => removal.id).length,
    );
  });

  test.each(['headline', 'meta', 'copyright'] as const)('a line of the page: %s', (reason) => {
    const id = idOf(PAGE_AMID, (removal) => removal.reason === reason);
    const { paragraphs } = articleOf(clean(PAGE_AMID, { keep: [id] }));
    expect(paragraphs).toHaveLength(CLEAN.length + 1);
    expect(paragraphs[reason === 'copyright' ? CLEAN.length : 0]).toMatch(
      { headline: /^河边小城修复老码头$/u, meta: /来源:江城晚报/u, copyright: /版权所有/u }[reason],
    );
  });

  test('junk that was taken out before the readings loses its own', () => {
    const farm = Array.from(
      { length: 9 },
      (_, n) => `<a href="http://m${n}.example/">我國(guo)<i>船</i>(chuan)(chuan)</a>`,
    ).join(' ');
    const html = spamPage({ after: `<div>${farm}</div>` });
    const id = idOf(html, ({ reason }) => reason === 'junk-links');
    const { paragraphs } = articleOf(clean(html, { keep: [id] }));
    expect(paragraphs.at(-1)).toBe(Array(9).fill('我国船').join(' '));
  });

  test('a second copy, with its pictures, beside the first', () => {
    const id = idOf(demoPage, ({ reason }) => reason === 'second-copy');
    const once = articleOf(clean(demoPage));
    const { paragraphs, html } = articleOf(clean(demoPage, { keep: [id] }));
    expect(paragraphs.slice(0, once.paragraphs.length)).toEqual(once.paragraphs);
    for (const text of once.paragraphs)
      expect(paragraphs.filter((other) => other === text)).toHaveLength(2);
    expect(html.match(/<img /gu)).toHaveLength(2);
  });

  test('a list item that was taken out of a list goes back into it', () => {
    const items = LINES.map((line) => `<li>${line}</li>`);
    items.splice(1, 0, AMID.replaceAll('p>', 'li>'));
    const html = spamPage({ body: `<ul>${items.join('')}</ul>` });
    expect(articleOf(clean(html)).paragraphs).toEqual(CLEAN);
    const id = idOf(html, isNeighbour);
    const page = new JSDOM(articleOf(clean(html, { keep: [id] })).html).window.document;
    const list = [...(page.querySelector('ul')?.children ?? [])].map((item) => item.textContent);
    expect(list).toEqual([CLEAN[0], '上一篇:渡口的老船工', ...CLEAN.slice(1)]);
  });

  test('an id that names nothing changes nothing', () => {
    const article = articleOf(clean(PAGE_AMID, { keep: ['copyright/99', 'x'] }));
    expect(article).toEqual(articleOf(clean(PAGE_AMID)));
  });

  test('it is sanitized, and a page cannot mark its own text', () => {
    const evil =
      '<p data-qingdu-kept="copyright/1">版權所有 <a href="javascript:alert(1)" onclick="x()">江城</a></p>';
    const html = spamPage({ after: evil });
    const id = idOf(html, ({ reason }) => reason === 'copyright');
    const kept = articleOf(clean(html, { keep: [id] })).html;
    expect(kept).toMatch(/版权所有 <a>江城<\/a>/u);
    expect(kept.match(/data-qingdu-kept/gu)).toHaveLength(1);
    const marked = spamPage({ body: BODY.replaceAll('<p>', '<p data-qingdu-kept="x/1">') });
    expect(articleOf(clean(marked)).html).not.toContain('data-qingdu-kept');
  });

  test('readings, and what stands in no line, have no name to put them back by', () => {
    const removals = removalsOf(PAGE_AMID);
    for (const { reason, id } of removals) if (reason === 'reading') expect(id).toBeUndefined();
    // The page's title is none of its text; the heading that repeats it is.
    const titles = removals.filter(({ reason }) => reason === 'junk-title');
    expect(titles.map(({ id }) => id)).toEqual([undefined, 'junk-title/1']);
  });
});

/** The article's text as the page had it, put together from what the trace says. */
function restore(text: string, origin: Origin, withReadings: boolean): string {
  let restored = '';
  let from = 0;
  for (const { start, end, base, readings } of origin.stretches) {
    restored += text.slice(from, start);
    let at = 0;
    for (const reading of withReadings ? readings : []) {
      restored += base.slice(at, reading.at) + reading.text;
      at = reading.at;
    }
    restored += base.slice(at);
    from = end;
  }
  return restored + text.slice(from);
}

function trace(html: string, options?: CleanOptions) {
  const { document } = new JSDOM(html).window;
  const outcome = cleanPage({ document, url: PAGE, traced: true }, options);
  if (!outcome.ok || !outcome.origin) throw new Error('no origin');
  const text = new JSDOM(outcome.article.html).window.document.body.textContent ?? '';
  return { ...outcome, origin: outcome.origin, text };
}

describe('how the page had the article', () => {
  test('every text comes back to the letter, with its readings or without', () => {
    const { origin, text } = trace(spamPage());
    expect(origin.length).toBe(text.length);
    expect(text).toBe(CLEAN.join('\n'));
    expect(restore(text, origin, true)).toBe(LINES.join('\n'));
    expect(restore(text, origin, false)).toBe(LINES.join('\n').replace(/\([a-z]+\)/gu, ''));
  });

  test('readings across elements, white space, code, and text beside them', () => {
    const body = `  ${BODY}<p>乾<b>(qian)隆</b>年間(jian)的石碑還立在渡口的東邊，字跡很清楚。</p>
<pre>
print("國")</pre>  `;
    const { origin, text } = trace(spamPage({ body }));
    expect(origin.length).toBe(text.length);
    expect(restore(text, origin, true)).toContain('乾(qian)隆年間(jian)的石碑還立');
  });

  test('blocks stand before the text that follows them', () => {
    const html = spamPage({
      body: `${BODY.replace('\n', '\n<p class="x">版權所有 江城晚報</p>\n')}`,
      after: '<p>下一篇:沒有了</p>',
    });
    const { origin, text } = trace(html);
    const at = (reason: string) => origin.gaps.find(({ removal }) => removal.reason === reason)?.at;
    expect(at('headline')).toBe(0);
    expect(text.slice(at('copyright'))).toMatch(/^住在对岸/u);
    expect(at('navigation')).toBe(text.length);
  });

  test('of what was put back, too', () => {
    const id = idOf(PAGE_AMID, ({ text }) => text.includes('渡口的老船工'));
    const { origin, text } = trace(PAGE_AMID, { keep: [id] });
    expect(origin.length).toBe(text.length);
    expect(restore(text, origin, true)).toContain('渡口的老(lao)船工');
    expect(origin.gaps.map(({ removal }) => removal.id)).not.toContain(id);
  });

  test('of a page that is only converted', () => {
    const lines = ['這座城市的圖書館在河邊，', '每天從早到晚都有人來讀書。'].join('');
    const html = `<title>河邊的圖書館</title><article><h1>河邊的圖書館</h1>${`<p>${lines}</p>`.repeat(6)}</article>`;
    const { origin, text, verdict } = trace(html);
    expect(verdict.kind).toBe('plain');
    expect(text).toContain('这座城市');
    expect(restore(text, origin, true)).toContain('這座城市的圖書館在河邊');
  });

  test('is not told where it was not asked for', () => {
    const outcome = clean(spamPage());
    expect(outcome.ok && outcome.origin).toBeNull();
  });
});
