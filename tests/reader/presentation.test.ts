// @vitest-environment jsdom

import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Presentation, PresentOptions } from '../../src/reader/types.ts';
import { type PresentationControl, usePresentation } from '../../src/reader/use-presentation.ts';
import { articleView } from './sample-article.ts';

type Run = (options: PresentOptions) => Promise<Presentation>;

const PLAIN: PresentOptions = { script: 'zh-Hans', removeReadings: false };
const READINGS_OUT: PresentOptions = { ...PLAIN, removeReadings: true };

let control: PresentationControl;
const root = document.createElement('main');

function Probe({ first, run }: { readonly first: Presentation; readonly run: Run | undefined }) {
  control = usePresentation(first, run ? { present: run } : {}, { current: root });
  return h('p', {}, control.view.article.title);
}

function show(first: Presentation, run?: Run): void {
  void act(() => render(h(Probe, { first, run }), root));
}

const titled = (title: string, options: PresentOptions): Presentation => ({
  ...articleView({ title }),
  options,
});

beforeEach(() => {
  render(null, root);
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

describe('presenting a page again', () => {
  it('shows what comes, and asks for what was asked before beside what is new', async () => {
    const run = vi.fn<Run>(async (options) => titled('原文', options));
    show({ ...articleView(), options: READINGS_OUT }, run);
    let done: Promise<boolean> | undefined;
    void act(() => {
      done = control.present({ script: 'original' });
    });
    expect(control.state).toBe('working');
    await act(async () => expect(await done).toBe(true));
    expect(run).toHaveBeenCalledWith({ ...READINGS_OUT, script: 'original' });
    expect([root.textContent, control.state]).toEqual(['原文', 'shown']);
  });

  it('lets the last of several wishes count, with those before it', async () => {
    const answers: ((view: Presentation) => void)[] = [];
    const run = vi.fn<Run>(() => new Promise((resolve) => void answers.push(resolve)));
    show(articleView(), run);
    await act(async () => {
      const one = control.present({ script: 'original' });
      const two = control.present({ removeReadings: true });
      answers[1]?.(titled('二', run.mock.calls[1]?.[0] ?? PLAIN));
      answers[0]?.(titled('一', PLAIN));
      expect(await Promise.all([one, two])).toEqual([false, true]);
    });
    expect(root.textContent).toBe('二');
    expect(control.view.options).toEqual({ script: 'original', removeReadings: true });
  });

  it('keeps what was shown where it fails, says so, and forgets the wish', async () => {
    const run = vi.fn<Run>().mockRejectedValueOnce(new Error('no article'));
    run.mockImplementation(async (options) => titled('再来', options));
    show(articleView(), run);
    await act(async () => expect(await control.present({ script: 'original' })).toBe(false));
    expect([root.textContent, control.state]).toEqual(['一条河的晚年', 'failed']);
    await act(async () => void (await control.present({ removeReadings: true })));
    expect(run.mock.lastCall).toEqual([READINGS_OUT]);
  });

  it('begins anew with another page', async () => {
    const run = vi.fn<Run>(async (options) => titled('原文', options));
    show(articleView(), run);
    await act(async () => void (await control.present({ script: 'original' })));
    show(articleView({ title: '别的' }), run);
    expect(root.textContent).toBe('别的');
    await act(async () => void (await control.present({ removeReadings: true })));
    expect(run.mock.lastCall).toEqual([READINGS_OUT]);
  });

  it('does nothing where the page is not at hand', async () => {
    show(articleView());
    expect(control.canPresent).toBe(false);
    await act(async () => expect(await control.present({ script: 'original' })).toBe(false));
    expect(control.state).toBe('shown');
  });
});
