// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/reader/default-settings.ts';
import { readSettings } from '../../src/reader/read-settings.ts';
import { articleView } from './sample-article.ts';
import { button, click, showReader } from './show-reader.ts';

describe('readSettings', () => {
  it.each([undefined, null, 'dark', 7, {}, []])('takes %j for the defaults', (stored) => {
    expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps what is good and replaces what is not', () => {
    const stored = { theme: 'sepia', font: 'comic', fontSize: 24, measure: 500, lineHeight: '2' };
    expect(readSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, theme: 'sepia', fontSize: 24 });
  });

  it('gives back what it was given', () => {
    const settings = { ...DEFAULT_SETTINGS, font: 'kai', paragraphs: 'indented', justify: false };
    expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });
});

const root = document.documentElement;
const input = (selector: string) => {
  const found = document.querySelector<HTMLInputElement>(`[role="dialog"] ${selector}`);
  if (found === null) throw new Error(`No ${selector}`);
  return found;
};
const send = (element: Element, type: string) =>
  void act(() => void element.dispatchEvent(new Event(type, { bubbles: true })));

describe('the appearance', () => {
  it('starts as it was remembered', () => {
    const settings = { ...DEFAULT_SETTINGS, theme: 'black', measure: 28 } as const;
    showReader(articleView(), { settings });
    expect(root.dataset.theme).toBe('black');
    expect(root.style.getPropertyValue('--measure')).toBe('28');
  });

  it('follows a slider at once and is remembered when it is let go', () => {
    const { actions } = showReader(articleView());
    click(button('外观'));
    const slider = input('input[type="range"]');
    slider.value = '24';
    send(slider, 'input');
    expect(root.style.getPropertyValue('--font-size')).toBe('24');
    expect(actions.saveSettings).not.toHaveBeenCalled();
    send(slider, 'change');
    expect(actions.saveSettings).toHaveBeenCalledExactlyOnceWith({
      ...DEFAULT_SETTINGS,
      fontSize: 24,
    });
  });

  it.each([
    ['theme', 'sepia'],
    ['font', 'serif'],
    ['paragraphs', 'indented'],
  ] as const)('takes a choice of %s', (setting, value) => {
    const { actions } = showReader(articleView());
    click(button('外观'));
    const radio = input(`[data-setting="${setting}"] [value="${value}"]`);
    radio.checked = true;
    send(radio, 'input');
    send(radio, 'change');
    expect(root.dataset[setting]).toBe(value);
    expect(actions.saveSettings).toHaveBeenCalledExactlyOnceWith({
      ...DEFAULT_SETTINGS,
      [setting]: value,
    });
  });

  it('goes back to the defaults', () => {
    const settings = { ...DEFAULT_SETTINGS, theme: 'dark', fontSize: 30 } as const;
    const { actions } = showReader(articleView(), { settings });
    click(button('外观'));
    click(button('恢复默认'));
    expect(root.dataset.theme).toBe('system');
    expect(actions.saveSettings).toHaveBeenCalledExactlyOnceWith(DEFAULT_SETTINGS);
  });

  it('stays while the next article comes', () => {
    const { show } = showReader(articleView());
    click(button('外观'));
    const radio = input('[value="grey"]');
    send(radio, 'input');
    show(articleView({ title: '另一篇' }));
    expect(root.dataset.theme).toBe('grey');
  });

  it('closes its panel when the pointer goes down elsewhere', () => {
    const { root: mounted } = showReader(articleView());
    click(button('外观'));
    send(input('input'), 'pointerdown');
    expect(document.querySelector('[role="dialog"]')).not.toBeNull();
    send(mounted.querySelector('article') ?? mounted, 'pointerdown');
    expect(document.querySelector('[role="dialog"]')).toBeNull();
  });
});
