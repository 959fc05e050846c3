import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { makePage } from './make-page.ts';
import { articlesOf, planPages } from './plan-pages.ts';
import type { SecondCopy } from './second-copy.ts';
import { SKIN_NAMES } from './skins/all.ts';
import { disguiseText } from './spammers-table.ts';
import { MODIFIERS, VARIANTS } from './variants.ts';

const corpus = loadCorpus();
const ARTICLE = corpus.find((one) => one.slug === 'popsci-rocks') ?? corpus[0];
if (ARTICLE === undefined) throw new Error('no corpus');

const PLAIN = {
  article: ARTICLE,
  variant: 'C',
  skin: 'semantic',
  seed: 11,
  modifiers: [],
  twoCopies: null,
} as const;

const COPY: SecondCopy = {
  position: 'after',
  hiding: 'none',
  hidden: 'other',
  lacks: 'nothing',
  head: 'whole',
};

/** Text of the page as a parser sees it, without white space. */
function seen(html: string): string {
  const { body } = new JSDOM(html).window.document;
  return (body.textContent ?? '').replace(/\s/g, '');
}

function times(text: string, part: string): number {
  return text.split(part).length - 1;
}

describe('makePage', () => {
  test('makes the same page of the same seed, and another of another', () => {
    const options = { ...PLAIN, variant: 'A' } as const;
    expect(makePage(options)).toEqual(makePage(options));
    expect(makePage({ ...options, seed: 12 }).html).not.toBe(makePage(options).html);
  });

  test.each(SKIN_NAMES)('%s holds the whole article in order, once', (skin) => {
    const page = makePage({ ...PLAIN, skin });
    const text = seen(page.html);
    let at = 0;
    for (const paragraph of page.truth.paragraphs) {
      const wanted = disguiseText(paragraph.replace(/\s/g, ''));
      const found = text.indexOf(wanted, at);
      expect(found, paragraph).toBeGreaterThan(-1);
      at = found + wanted.length;
    }
    const longest = page.truth.paragraphs.reduce((a, b) => (a.length < b.length ? b : a));
    expect(times(text, disguiseText(longest.replace(/\s/g, '')))).toBe(1);
    expect(text).toContain(disguiseText(page.truth.title));
  });

  test('holds the article twice where it has two copies, however one falls short', () => {
    const longest = ARTICLE.blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.inlines.length === 1 ? block.inlines : [],
    )[0];
    const first = longest?.kind === 'text' ? longest.text : '';
    const twice = seen(makePage({ ...PLAIN, twoCopies: COPY }).html);
    expect(times(twice, disguiseText(first))).toBe(2);
    const short = seen(makePage({ ...PLAIN, twoCopies: { ...COPY, lacks: 'end' } }).html);
    expect(short.length).toBeLessThan(twice.length);
  });

  test('hides a copy by a class with a style for it', () => {
    const { html } = makePage({ ...PLAIN, twoCopies: { ...COPY, hiding: 'class' } });
    const hidden = /<style>\.([\w-]+)\{display:none\}<\/style>/.exec(html)?.[1];
    expect(html).toContain(`<div class="${hidden}">`);
  });

  test('opens with the junk title and the soup, and closes with junk links', () => {
    const { html, truth } = makePage(PLAIN);
    const { document } = new JSDOM(html).window;
    expect(document.body.firstElementChild?.textContent).toBe(document.title);
    expect(document.querySelector('.pl_css_ganrao')).not.toBeNull();
    const text = seen(html);
    for (const junk of [
      '感谢您访问我们的网站,您可能还对以下资源感兴趣',
      document.title.slice(0, 6),
    ]) {
      expect(text).toContain(junk);
      expect(truth.junk.some((one) => one.includes(junk.slice(0, 6)))).toBe(true);
    }
  });

  test('knows the author’s parentheses, and which of them no one could tell', () => {
    const { legitimateParentheses } = makePage(PLAIN).truth;
    expect(legitimateParentheses).toContain('垚(yáo)');
    expect(legitimateParentheses).toContain('醋(乙酸)');
    expect(makePage({ ...PLAIN, variant: 'A' }).truth.untellable).toEqual([]);
    expect(makePage({ ...PLAIN, variant: 'E' }).truth.untellable).toEqual(['垚(yáo)']);
  });

  test('says in the truth only what the page shows', () => {
    for (let seed = 0; seed < 60; seed++) {
      const { html, truth } = makePage({ ...PLAIN, seed, metaAnnotated: false });
      if (truth.source !== null) expect(html).toContain(disguiseText(truth.source));
      else expect(html).not.toContain(disguiseText(ARTICLE.source ?? ''));
      if (truth.date === null) expect(html).not.toMatch(/2023[-/年]0?3[-/月]22|22-03-2023/);
      else expect(html).toMatch(/2023[-/年]0?3[-/月]22|22-03-2023/);
    }
  });

  test.each(MODIFIERS)('%s makes a page', (modifier) => {
    for (const variant of VARIANTS) {
      expect(makePage({ ...PLAIN, variant, modifiers: [modifier] }).html).toContain('</html>');
    }
  });
});

describe('planPages', () => {
  test('spreads pages evenly and keeps held-out articles out of tuning', () => {
    const tuning = articlesOf(corpus, 'tuning');
    const plan = planPages(tuning, SKIN_NAMES.length * VARIANTS.length, 4);
    for (const skin of SKIN_NAMES)
      expect(plan.filter((one) => one.skin === skin).length).toBe(VARIANTS.length);
    for (const variant of VARIANTS)
      expect(plan.filter((one) => one.variant === variant).length).toBe(SKIN_NAMES.length);
    expect(plan.some((one) => one.article.heldOut)).toBe(false);
  });
});
