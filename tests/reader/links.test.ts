// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { type LinkRoute, routeLink } from '../../src/reader/route-link.ts';
import { articleView, PAGE_URL } from './sample-article.ts';
import { click, showReader } from './show-reader.ts';

const follow = (href: string): LinkRoute => ({ kind: 'follow', href });
const within = (id: string): LinkRoute => ({ kind: 'within', id });
const INERT: LinkRoute = { kind: 'inert' };

describe('routeLink', () => {
  it.each<[string, LinkRoute]>([
    ['https://example.org/a?b=1#c', follow('https://example.org/a?b=1#c')],
    ['mailto:a@example.org', follow('mailto:a@example.org')],
    ['../b.html', follow('http://news.example/b.html')],
    ['//example.org/', follow('http://example.org/')],
    ['#biao', within('biao')],
    ['#%E8%A1%A8', within('表')],
    ['#100%', within('100%')],
    [`${PAGE_URL}#biao`, within('biao')],
    [PAGE_URL, follow(PAGE_URL)],
    ['http://news.example/a/2.html#biao', follow('http://news.example/a/2.html#biao')],
    ['#', INERT],
    ['javascript:alert(1)', INERT],
    [' JaVaScRiPt:alert(1)', INERT],
    ['data:text/html,x', INERT],
    ['blob:http://news.example/1', INERT],
    ['file:///etc/passwd', INERT],
    ['chrome://settings', INERT],
    ['http://[', INERT],
  ])('%s', (href, route) => expect(routeLink(href, PAGE_URL)).toEqual(route));

  it('knows no relative address where the page has none', () => {
    expect(routeLink('b.html', null)).toEqual(INERT);
    expect(routeLink('https://example.org/', null)).toEqual(follow('https://example.org/'));
  });
});

describe('a link in the article', () => {
  const link = (root: Element, href: string) => root.querySelector(`.body a[href="${href}"]`);

  it('is followed in the tab itself', () => {
    const { root, actions } = showReader(articleView());
    expect(click(link(root, 'https://example.org/river'))).toBe(false);
    expect(actions.follow).toHaveBeenCalledExactlyOnceWith('https://example.org/river');
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }])(
    'is left to the browser with %o, which opens it outside of the frame',
    (init) => {
      const { root, actions } = showReader(articleView());
      const element = link(root, 'https://example.org/river');
      expect(click(element, init)).toBe(true);
      expect(actions.follow).not.toHaveBeenCalled();
      expect(element?.getAttribute('target')).toBe('_blank');
      expect(element?.getAttribute('rel')).toBe('noopener noreferrer');
    },
  );

  it('scrolls to its place in the article', () => {
    const { root, actions } = showReader(articleView());
    expect(click(link(root, '#biao'))).toBe(false);
    const table = root.querySelector('#biao');
    expect(table?.scrollIntoView).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(table);
    expect(actions.follow).not.toHaveBeenCalled();
  });

  it.each(['#nowhere', '#qingdu-contents'])(
    'to %s, no place in the article, does nothing',
    (href) => {
      const { root, actions } = showReader(
        articleView({ html: `<p><a href="${href}">去</a></p><h2>一</h2><p>字</p><h2>二</h2>` }),
      );
      expect(click(link(root, href))).toBe(false);
      expect(Element.prototype.scrollIntoView).not.toHaveBeenCalled();
      expect(actions.follow).not.toHaveBeenCalled();
    },
  );

  it.each([
    ['https://example.com/a-b?c=1', true],
    ['www.example.com', true],
    ['看 https://example.com/', false],
    ['官方网站', false],
  ])('that reads %j may break anywhere: %s', (text, isAddress) => {
    const html = `<p><a href="https://example.com/">${text}</a></p>`;
    const { root } = showReader(articleView({ html }));
    expect(root.querySelector('.written-address') !== null).toBe(isAddress);
  });

  it('that leads nowhere is no link', () => {
    const html = '<p><a href="javascript:alert(1)" target="_top">点</a></p>';
    const { root } = showReader(articleView({ html }));
    expect(root.querySelector('.body p')?.innerHTML).toBe('<a>点</a>');
  });
});
