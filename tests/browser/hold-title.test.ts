// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { holdTitle } from '../../src/browser/page/hold-title.ts';

/** Lets the observers of what was just changed have their turn. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('holdTitle', () => {
  beforeEach(() => {
    document.head.innerHTML = '<title>\n  junk_junk\n</title>';
  });

  test('shows the headline, and gives the title back to the letter', () => {
    const before = document.documentElement.outerHTML;
    const title = holdTitle(document);
    title.show('旧粮仓变成图书馆');
    expect(document.title).toBe('旧粮仓变成图书馆');
    title.release();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('changes nothing where it never showed one', () => {
    const before = document.documentElement.outerHTML;
    holdTitle(document).release();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('leaves no title where the page had none', () => {
    document.head.innerHTML = '';
    const title = holdTitle(document);
    title.show('标题');
    expect(document.title).toBe('标题');
    title.release();
    expect(document.querySelector('title')).toBeNull();
  });

  test('gives back what the page set meanwhile', async () => {
    const title = holdTitle(document);
    title.show('标题');
    document.title = '快回来';
    await settle();
    expect(document.title).toBe('标题');
    title.release();
    expect(document.title).toBe('快回来');
  });

  test('leaves what the page set last, though it has had no turn to see it', () => {
    const title = holdTitle(document);
    title.show('标题');
    document.title = '快回来';
    title.release();
    expect(document.title).toBe('快回来');
  });

  test('holds against a page that puts another element in its place', async () => {
    const title = holdTitle(document);
    title.show('标题');
    document.head.innerHTML = '<title>换了</title>';
    await settle();
    expect(document.title).toBe('标题');
    title.release();
    expect(document.title).toBe('换了');
  });

  test('a page that insists as stubbornly does not stop the browser', async () => {
    let written = 0;
    const stubborn = new MutationObserver(() => {
      if (document.title === 'mine') return;
      written++;
      document.title = 'mine';
    });
    stubborn.observe(document.head, { childList: true, subtree: true, characterData: true });
    const title = holdTitle(document);
    title.show('标题');
    await settle();
    expect(written).toBeLessThan(100);
    title.release();
    await settle();
    expect(document.title).toBe('mine');
    stubborn.disconnect();
  });
});
