// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { type KeyFacts, keyCommand } from '../../src/reader/key-command.ts';
import { articleView } from './sample-article.ts';
import { button, click, press, showReader } from './show-reader.ts';

const FACTS: KeyFacts = {
  key: 'c',
  modified: false,
  composing: false,
  typing: false,
  selecting: false,
};

describe('keyCommand', () => {
  it.each<[Partial<KeyFacts>, string | null]>([
    [{}, 'copy'],
    [{ key: 'C' }, 'copy'],
    [{ key: '?' }, 'shortcuts'],
    [{ key: '？' }, 'shortcuts'],
    [{ key: 'Escape' }, 'escape'],
    [{ key: 'x' }, null],
    [{ modified: true }, null],
    [{ composing: true }, null],
    [{ typing: true }, null],
    [{ selecting: true }, null],
    [{ key: 'Escape', typing: true, selecting: true }, 'escape'],
    [{ key: 'Escape', composing: true }, null],
  ])('%o is %s', (facts, command) => expect(keyCommand({ ...FACTS, ...facts })).toBe(command));
});

const panel = () => document.querySelector('[role="dialog"]');
const help = () => document.querySelector('dialog');

describe('Escape', () => {
  it('closes the reader from the moment that the article is there', () => {
    const { actions, show } = showReader({ kind: 'loading' });
    // What waits for a paint runs at its end only.
    void act(() => {
      show(articleView());
      press('Escape');
    });
    expect(actions.close).toHaveBeenCalledOnce();
  });

  it('closes the panel first and gives the focus back, then the reader', () => {
    const { actions } = showReader(articleView());
    click(button('外观'));
    expect(panel()?.contains(document.activeElement)).toBe(true);
    press('Escape');
    expect(panel()).toBeNull();
    expect(document.activeElement).toBe(button('外观'));
    expect(actions.close).not.toHaveBeenCalled();
    press('Escape');
    expect(actions.close).toHaveBeenCalledOnce();
  });

  it('closes the list of keys first', () => {
    const { actions } = showReader(articleView());
    press('?');
    expect(help()?.open).toBe(true);
    press('Escape');
    expect(help()).toBeNull();
    expect(actions.close).not.toHaveBeenCalled();
  });

  it('closes the drawer first in a narrow window', () => {
    const { actions } = showReader(articleView(), { wide: false });
    press('t');
    expect(document.querySelector('nav')).not.toBeNull();
    press('Escape');
    expect(document.querySelector('nav')).toBeNull();
    expect(document.activeElement).toBe(button('目录'));
    expect(actions.close).not.toHaveBeenCalled();
  });

  it('held down closes one thing only', () => {
    const { actions } = showReader(articleView());
    click(button('外观'));
    press('Escape');
    press('Escape', { repeat: true });
    expect(actions.close).not.toHaveBeenCalled();
  });

  it.each([{ kind: 'loading' }, { kind: 'message', message: 'noText' }] as const)(
    'closes the reader where it shows %o',
    (view) => {
      const { actions } = showReader(view);
      press('Escape');
      expect(actions.close).toHaveBeenCalledOnce();
    },
  );
});

describe('keys', () => {
  it('show and hide the panel, and do nothing while typing in it', () => {
    showReader(articleView());
    press('a');
    expect(panel()).not.toBeNull();
    press('a');
    expect(panel()).not.toBeNull();
    button('外观')?.focus();
    press('a');
    expect(panel()).toBeNull();
  });

  it('do nothing while text is selected', () => {
    const { root, actions } = showReader(articleView());
    document.getSelection()?.selectAllChildren(root.querySelector('article') ?? root);
    press('c');
    expect(actions.copyText).not.toHaveBeenCalled();
    document.getSelection()?.removeAllRanges();
  });

  it('do nothing to the article while the list of keys lies over it', () => {
    const { actions } = showReader(articleView());
    press('?');
    press('c');
    expect(actions.copyText).not.toHaveBeenCalled();
  });

  it('go from heading to heading, and stay at the last', () => {
    showReader(articleView());
    const marks = [...document.querySelectorAll('.heading-line')];
    marks.forEach((mark, index) => {
      mark.getBoundingClientRect = () => new DOMRect(0, 100 + index * 100, 0, 0);
    });
    press('n');
    expect(document.activeElement).toBe(marks[0]);
    press('n');
    press('n');
    expect(document.activeElement).toBe(marks[1]);
    press('p');
    expect(document.activeElement).toBe(marks[0]);
  });

  it('make the text larger and smaller', () => {
    const { actions } = showReader(articleView());
    press('+');
    expect(actions.saveSettings).toHaveBeenLastCalledWith(
      expect.objectContaining({ fontSize: 20 }),
    );
    press('-');
    expect(actions.saveSettings).toHaveBeenLastCalledWith(
      expect.objectContaining({ fontSize: 19 }),
    );
  });
});

it('lists every command', () => {
  showReader(articleView());
  press('?');
  const keys = [...document.querySelectorAll('dialog dt')].map((key) => key.textContent);
  expect(keys).toEqual(['C', 'S', 'T', 'N', 'P', 'F', 'L', 'O', 'R', 'A', '+', '-', '?', 'Esc']);
});
