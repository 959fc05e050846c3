// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { ReaderMessage } from '../../src/reader/types.ts';
import { articleView } from './sample-article.ts';
import { button, click, press, showReader } from './show-reader.ts';
import { LOCALES, readMessages } from './translate-from.ts';

describe('loading', () => {
  it('says that it works, and holds no article yet', () => {
    const { root } = showReader({ kind: 'loading' });
    expect(root.querySelector('main [role="status"]')?.textContent).toBe('正在整理正文…');
    expect(root.querySelector('article, h1')).toBeNull();
    expect(document.title).toBe('Qingdu 清读');
    expect(root.querySelector('progress, button')).toBeNull();
  });

  it('tells how far it is with a long page, and is stopped by a button or Escape', () => {
    const { root, actions, show } = showReader({ kind: 'loading' });
    show({ kind: 'loading', done: 0.4 });
    expect(root.querySelector('progress')?.value).toBe(0.4);
    click(button('停止，回到原来的网页'));
    press('Escape');
    expect(actions.close).toHaveBeenCalledTimes(2);
  });
});

describe('article', () => {
  it('shows headline, meta line and body in main > article', () => {
    const { root } = showReader(articleView());
    const article = root.querySelector<HTMLElement>('main > article');
    expect(article?.lang).toBe('zh-Hans');
    expect(article?.querySelectorAll('h1')).toHaveLength(1);
    expect(article?.querySelector('h1')?.textContent).toBe('一条河的晚年');
    const meta = [...(article?.querySelector('.meta')?.children ?? [])];
    expect(meta.map((item) => item.textContent)).toEqual([
      '南方人文',
      '沈观澜',
      '2024年7月8日',
      '3,240 字 · 约 8 分钟',
    ]);
    expect(article?.querySelector('time')?.dateTime).toBe('2024-07-08');
    expect(article?.querySelector('.body > p')?.textContent).toMatch(/^水从城外/);
  });

  it('leaves out of the meta line what the page does not tell', () => {
    const { root } = showReader(articleView({ source: null, byline: null, date: null }));
    expect(root.querySelector('.meta')?.children).toHaveLength(1);
  });

  it('gives the document its language and headline', () => {
    showReader(articleView({ lang: 'zh-Hant' }));
    expect(document.documentElement.lang).toBe('zh-Hant');
    expect(document.title).toBe('一条河的晚年');
  });

  it('never lets a headline, source or byline become markup', () => {
    const evil = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    const { root } = showReader(articleView({ title: evil, source: evil, byline: evil, html: '' }));
    expect(root.querySelector('h1')?.textContent).toBe(evil);
    expect(root.querySelector('.meta')?.textContent).toContain(evil);
    expect(root.querySelector('img, script')).toBeNull();
  });

  it('is replaced whole by the next one', () => {
    const { root, show } = showReader(articleView());
    show(articleView({ title: '另一篇', html: '<p>另一段</p>' }));
    expect(root.querySelector('h1')?.textContent).toBe('另一篇');
    expect(root.querySelector('.body')?.innerHTML).toBe('<p>另一段</p>');
  });

  it('readies pictures, wide tables and code for the window', () => {
    const { root } = showReader(articleView());
    const image = root.querySelector('.body img');
    expect(image?.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(image?.getAttribute('loading')).toBe('lazy');
    const frame = root.querySelector<HTMLElement>('.table-frame');
    expect([frame?.tabIndex, frame?.getAttribute('aria-label')]).toEqual([0, '店铺数']);
    expect(frame?.firstElementChild?.tagName).toBe('TABLE');
    expect(root.querySelector<HTMLElement>('pre')?.tabIndex).toBe(0);
  });

  it.each([
    ['旧城地图', '旧城地图'],
    ['', '图片未能显示'],
  ])('shows a broken picture with the alternative text "%s" as words', (alt, shown) => {
    const html = `<p><img src="http://x.example/a.png" alt="${alt}"></p>`;
    const { root } = showReader(articleView({ html }));
    root.querySelector('.body img')?.dispatchEvent(new Event('error'));
    expect(root.querySelector('.body')?.textContent).toBe(shown);
    expect(root.querySelector('.body img')).toBeNull();
  });
});

const MESSAGES: readonly ReaderMessage[] = [
  'noText',
  'noArticle',
  'forbiddenPage',
  'pdf',
  'pageGone',
  'pipelineFailed',
];

describe.each(LOCALES)('messages in %s', (locale) => {
  it.each(MESSAGES)('%s says what happened, why and what to do, and can be closed', (message) => {
    const { root, actions } = showReader({ kind: 'message', message }, { locale });
    const texts = readMessages(locale);
    const key = `message${message[0]?.toUpperCase()}${message.slice(1)}`;
    expect(root.querySelector('h1')?.textContent).toBe(texts[`${key}Title`]?.message);
    expect([...root.querySelectorAll('section p')].map((p) => p.textContent)).toEqual([
      texts[`${key}Reason`]?.message,
      texts[`${key}Advice`]?.message,
    ]);
    expect(root.querySelector('article, details')).toBeNull();
    expect(document.documentElement.lang).toBe(texts.uiLanguage?.message);
    click(button(texts.messageClose?.message ?? ''));
    expect(actions.close).toHaveBeenCalledOnce();
  });
});

it('shows the words of the machine as text, folded', () => {
  const detail = 'TypeError: <b>x</b>';
  const { root } = showReader({ kind: 'message', message: 'pipelineFailed', detail });
  expect(root.querySelector('details pre')?.textContent).toBe(detail);
  expect(root.querySelector('details')?.open).toBe(false);
});
