// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { countCharacters } from '../../src/reader/count-characters.ts';
import { DEFAULT_SETTINGS } from '../../src/reader/default-settings.ts';
import { articleView, PAGE_URL } from './sample-article.ts';
import { button, click, press, showReader } from './show-reader.ts';

const BODY = `水从城外的山里下来，见下表与县志。

一、河与城

城与河是一种邻居的关系。

店铺数
染坊\t11

二、一笔账

铺子是跟着水走的。

print(1)`;
const CLEAN = `一条河的晚年

南方人文 · 沈观澜 · 2024-07-08
${PAGE_URL}

${BODY}`;

afterEach(() => {
  vi.useRealTimers();
  document.getSelection()?.removeAllRanges();
});

const status = () => document.querySelector('.status')?.textContent;
const panel = () => document.querySelector('[role="dialog"]');
/** An entry of an open menu, by the words it begins with. */
const entry = (name: string) =>
  [...(panel()?.querySelectorAll('button') ?? [])].find(({ textContent }) =>
    textContent?.startsWith(name),
  ) ?? null;

describe('countCharacters', () => {
  it.each([
    ['', 0],
    ['清 读\n\n　好', 3],
    ['𠮷野家', 3],
  ])('%j has %i characters', (text, count) => expect(countCharacters(text)).toBe(count));
});

describe('the copy button', () => {
  it('copies the article and says what and how much', async () => {
    const { actions } = showReader(articleView());
    expect(status()).toBe('');
    click(button('复制全文'));
    expect(actions.copyText).toHaveBeenCalledExactlyOnceWith(CLEAN);
    await vi.waitFor(() => expect(status()).toBe(`已复制纯文本，${countCharacters(CLEAN)} 字`));
  });

  it('has a key', () => {
    const { actions } = showReader(articleView());
    press('c');
    expect(actions.copyText).toHaveBeenCalledExactlyOnceWith(CLEAN);
  });

  it('says so when nothing arrived', async () => {
    showReader(articleView(), { copyArrives: false });
    click(button('复制全文'));
    await vi.waitFor(() => expect(status()).toMatch(/没有复制成功/));
  });

  it('says so when the clipboard throws', async () => {
    const { actions } = showReader(articleView());
    actions.copyText.mockRejectedValueOnce(new Error('denied'));
    click(button('复制全文'));
    await vi.waitFor(() => expect(status()).toMatch(/没有复制成功/));
  });

  it('falls silent after a while', async () => {
    vi.useFakeTimers();
    showReader(articleView());
    click(button('复制全文'));
    await vi.waitFor(() => expect(status()).not.toBe(''));
    await vi.advanceTimersByTimeAsync(10_000);
    await vi.waitFor(() => expect(status()).toBe(''));
  });

  it('copies in the form that was used last, without the head where it is not wanted', () => {
    const settings = { ...DEFAULT_SETTINGS, copyForm: 'rich', copyHead: false } as const;
    const { actions } = showReader(articleView(), { settings });
    click(button('复制全文'));
    expect(actions.copyText).not.toHaveBeenCalled();
    const [html, text] = (actions.copyRich.mock.calls as unknown as [string, string][])[0] ?? [];
    expect(text).toBe(BODY);
    expect(html).toMatch(/^<p>水从城外的山里下来，见下表与<a href="https:\/\/example.org\/river">/);
  });
});

describe('the forms of copying', () => {
  it('are chosen from a menu, and the choice is remembered', async () => {
    const { actions } = showReader(articleView());
    click(button('选择复制的形式'));
    expect(panel()?.querySelector('[aria-current]')?.textContent).toMatch(/^纯文本/);
    expect(document.activeElement).toBe(entry('纯文本'));
    click(entry('Markdown'));
    expect(panel()).toBeNull();
    expect(document.activeElement).toBe(button('选择复制的形式'));
    const [markdown] = (actions.copyText.mock.calls as unknown as [string][])[0] ?? [];
    expect(markdown).toContain('# 一条河的晚年\n');
    expect(markdown).toContain('见下表与[县志](https://example.org/river)。');
    expect(markdown).toContain('| 染坊 | 11 |');
    expect(actions.saveSettings).toHaveBeenCalledExactlyOnceWith({
      ...DEFAULT_SETTINGS,
      copyForm: 'markdown',
    });
    await vi.waitFor(() => expect(status()).toMatch(/^已复制 Markdown，/));
    click(button('复制全文'));
    expect(actions.copyText.mock.calls).toHaveLength(2);
    expect(actions.copyText.mock.calls[1]).toEqual([markdown]);
  });

  it('offer the head as a choice that is remembered', () => {
    const { actions } = showReader(articleView());
    click(button('选择复制的形式'));
    const check = panel()?.querySelector<HTMLInputElement>('[type="checkbox"]');
    if (!check) throw new Error('No choice');
    expect(check.checked).toBe(true);
    void act(() => {
      check.checked = false;
      check.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(actions.saveSettings).toHaveBeenCalledExactlyOnceWith({
      ...DEFAULT_SETTINGS,
      copyHead: false,
    });
    click(entry('纯文本'));
    expect(actions.copyText).toHaveBeenCalledExactlyOnceWith(BODY);
  });

  it('are left alone when the appearance goes back to its defaults', () => {
    const settings = { ...DEFAULT_SETTINGS, theme: 'dark', copyForm: 'markdown' } as const;
    const { actions } = showReader(articleView(), { settings });
    click(button('外观'));
    click(button('恢复默认'));
    expect(actions.saveSettings).toHaveBeenCalledExactlyOnceWith({
      ...DEFAULT_SETTINGS,
      copyForm: 'markdown',
    });
  });

  it('close with Escape, which gives the focus back', () => {
    const { actions } = showReader(articleView());
    click(button('选择复制的形式'));
    press('Escape');
    expect(panel()).toBeNull();
    expect(document.activeElement).toBe(button('选择复制的形式'));
    expect(actions.close).not.toHaveBeenCalled();
  });
});
