// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadingPlace } from '../../src/dom/reading-place.ts';
import { markText } from '../../src/text/mark-text.ts';
import { articleView, PAGE_URL } from './sample-article.ts';
import { button, click, press, showReader } from './show-reader.ts';

const LINES = [
  '水从城外的山里下来。',
  '城与河是一种邻居的关系。',
  '铺子是跟着水走的。',
  '桥还在。',
];
const HTML = LINES.map((line, n) => `<p id="p${n}">${line}</p>`).join('');
/** As jsdom lays out nothing: every block of the article is so high, one below the other. */
const HEIGHT = 600;

/** Headline and meta line come before the paragraphs. */
const placeOf = (line: number, share: number): ReadingPlace => ({
  block: line + 2,
  of: LINES.length + 2,
  mark: markText(LINES[line] ?? ''),
  share,
});
const topOf = (line: number) => (line + 2) * HEIGHT;
const view = (place?: ReadingPlace) => ({
  ...articleView({ html: HTML }),
  ...(place ? { place } : {}),
});
const scrollBy = (y: number) => {
  window.scrollTo(0, window.scrollY + y);
};
const sign = () => document.querySelector('.continued');

beforeEach(() => {
  vi.useFakeTimers();
  window.scrollTo = ((_x: number, y: number) => {
    window.scrollY = Math.max(0, y);
    void act(() => void window.dispatchEvent(new Event('scroll')));
  }) as typeof window.scrollTo;
  window.scrollY = 0;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(rectOf);
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return [rectOf.call(this)] as unknown as DOMRectList;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function rectOf(this: Element): DOMRect {
  const blocks = [...document.querySelectorAll('article h1, article p')];
  const top = blocks.indexOf(this) * HEIGHT - window.scrollY;
  return { top, bottom: top + HEIGHT, height: HEIGHT } as DOMRect;
}

describe('an article that was begun', () => {
  it('opens where the user stopped, says so for a while, and leads to its top', () => {
    const { actions } = showReader(view(placeOf(1, 0.5)));
    expect(window.scrollY).toBeGreaterThan(topOf(1));
    expect(window.scrollY).toBeLessThan(topOf(1) + HEIGHT / 2);
    expect(sign()?.textContent).toContain('接着上次停下的地方');
    click(button('回到开头'));
    expect([window.scrollY, sign()]).toEqual([0, null]);
    void act(() => void vi.advanceTimersByTime(1000));
    expect(actions.keepPlace.mock.calls).toEqual([[PAGE_URL, null]]);
  });

  it('says nothing any more after a while', () => {
    showReader(view(placeOf(1, 0.5)));
    void act(() => void vi.advanceTimersByTime(10_000));
    expect(sign()).toBeNull();
  });

  it('keeps nothing new while the user stays there', () => {
    const { actions } = showReader(view(placeOf(1, 0.5)));
    void act(() => void vi.advanceTimersByTime(10_000));
    press('Escape');
    expect(actions.keepPlace).not.toHaveBeenCalled();
    expect(actions.close).toHaveBeenCalledOnce();
  });

  it('opens at the top where it does not have the place any more', () => {
    showReader(view({ ...placeOf(1, 0.5), mark: 1, of: 99 }));
    expect([window.scrollY, sign()]).toEqual([0, null]);
  });

  it('opens at what the address names, if that is in it', () => {
    const named = { ...view(placeOf(3, 0)), url: `${PAGE_URL}#p1` };
    showReader(named);
    expect(document.activeElement?.id).toBe('p1');
    expect([window.scrollY, sign()]).toEqual([0, null]);
    showReader({ ...named, url: `${PAGE_URL}#comments` });
    expect(sign()).not.toBeNull();
  });
});

describe('the place in an article', () => {
  it('is kept once the user rests, not at every step', () => {
    const { actions } = showReader(view());
    for (let step = 0; step < 5; step++) {
      scrollBy(360);
      vi.advanceTimersByTime(100);
    }
    expect(actions.keepPlace).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(actions.keepPlace.mock.calls).toEqual([[PAGE_URL, placeOf(1, 0)]]);
  });

  it('is kept before the reader closes', () => {
    const { actions } = showReader(view());
    scrollBy(topOf(2) + HEIGHT / 4);
    press('Escape');
    expect(actions.keepPlace.mock.calls).toEqual([[PAGE_URL, placeOf(2, 0.25)]]);
    expect(actions.keepPlace).toHaveBeenCalledBefore(actions.close);
  });

  it('is kept when the page goes away', () => {
    const { actions } = showReader(view());
    scrollBy(topOf(2));
    void act(() => void window.dispatchEvent(new Event('pagehide')));
    expect(actions.keepPlace.mock.calls).toEqual([[PAGE_URL, placeOf(2, 0)]]);
  });

  it('is not forgotten because the frame is taken away, and laid out no more', () => {
    const { actions } = showReader(view(placeOf(2, 0)));
    window.scrollY = 0;
    vi.mocked(Element.prototype.getClientRects).mockReturnValue([] as unknown as DOMRectList);
    void act(() => void window.dispatchEvent(new Event('pagehide')));
    expect(actions.keepPlace).not.toHaveBeenCalled();
  });

  it('is forgotten at the top', () => {
    const { actions } = showReader(view());
    scrollBy(300);
    vi.advanceTimersByTime(1000);
    expect(actions.keepPlace.mock.calls).toEqual([[PAGE_URL, null]]);
  });

  it('is not kept where the page has no address', () => {
    const { actions } = showReader({ ...view(), url: null });
    scrollBy(topOf(2));
    vi.advanceTimersByTime(1000);
    expect(actions.keepPlace).not.toHaveBeenCalled();
  });
});
