// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mountCleanText } from '../../../src/reader/clean-text/mount-clean-text.tsx';
import type { Worked, WorkOn } from '../../../src/reader/clean-text/types.ts';
import { workOn } from '../../../src/reader/clean-text/work-on.ts';
import { DEFAULT_SETTINGS } from '../../../src/reader/default-settings.ts';
import type { Script } from '../../../src/text/script.ts';
import { button, click, press } from '../show-reader.ts';
import { translateFrom } from '../translate-from.ts';

let mounted: HTMLElement | null = null;

afterEach(() => {
  if (mounted) render(null, mounted);
  mounted = null;
});

function show(work: WorkOn = workOn, script: Script = 'zh-Hans') {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  mounted = root;
  const actions = {
    workOn: vi.fn(work),
    copyText: vi.fn(async () => true),
    copyRich: vi.fn(async () => true),
    saveSettings: vi.fn(),
  };
  void act(() => mountCleanText(root, actions, translateFrom('zh_CN'), DEFAULT_SETTINGS, script));
  return { root, actions };
}

const field = () => document.querySelector('textarea');
const result = () => document.querySelector('.result article')?.textContent;
const shown = (text: string) => vi.waitFor(() => expect(document.body.textContent).toContain(text));
const states = () => [...document.querySelectorAll('.entry')].map(({ textContent }) => textContent);

function type(text: string): void {
  const element = field();
  if (!element) throw new Error('No field');
  void act(() => {
    element.value = text;
    element.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** A drag with files in it; jsdom knows no `DataTransfer`. */
function drag(kind: string, files: readonly File[] = []): Event {
  const event = Object.assign(new Event(kind, { bubbles: true, cancelable: true }), {
    dataTransfer: { types: ['Files'], files, dropEffect: 'none' },
  });
  void act(() => void document.body.dispatchEvent(event));
  return event;
}

/** jsdom's own cannot be read as bytes. */
function fileOf(name: string, text: string): File {
  const bytes = new TextEncoder().encode(text);
  return Object.assign(new File([text], name), { arrayBuffer: async () => bytes.buffer });
}

/** Work that ends when it is told to. */
function slowWork() {
  const jobs: { text: string; end: (worked: Worked) => void; signal: AbortSignal }[] = [];
  const work: WorkOn = (input, _options, report, signal) =>
    new Promise((end, reject) => {
      report(0.42);
      signal.addEventListener('abort', () => reject(signal.reason));
      jobs.push({ text: input.kind === 'text' ? input.text : input.file.name, end, signal });
    });
  return { jobs, work };
}

const lines = (text: string): Worked => ({
  kind: 'lines',
  lines: { text, removals: [], converted: 0 },
  page: null,
  isMarkdown: false,
});

describe('the page', () => {
  it('is empty at first and says what it is for', () => {
    const { root } = show();
    expect(document.title).toBe('清理文字');
    expect(root.querySelector('.pane-empty')?.textContent).toBe('清理好的文字会显示在这里。');
    expect(button('清空')?.disabled).toBe(true);
  });

  it('gives text in the script that the user reads in, and as it is on request', async () => {
    show(workOn, 'zh-Hant-TW');
    expect(document.querySelector('.source-options')?.textContent).toContain('转成繁体（台湾）');
    type('頭(tou)發(fa)和產(chan)業(ye)');
    await vi.waitFor(() => expect(result()).toBe('頭髮和產業'));
    const box = document.querySelector<HTMLInputElement>('.source-options input');
    void act(() => box?.click());
    await vi.waitFor(() => expect(result()).toBe('頭發和產業'));
  });

  it('leaves characters alone for who reads them as they are, and offers Simplified', async () => {
    show(workOn, 'original');
    expect(document.querySelector('.source-options')?.textContent).toContain('转成简体');
    expect(document.querySelector<HTMLInputElement>('.source-options input')?.checked).toBe(false);
    type('國(guo)家');
    await vi.waitFor(() => expect(result()).toBe('國家'));
  });

  it('cleans what is typed once there is a pause, and says what was removed', async () => {
    const { actions } = show();
    type('國(guo)');
    type('國(guo)家，國(guo)(guo)民');
    await vi.waitFor(() => expect(result()).toBe('国家，国民'));
    expect(actions.workOn).toHaveBeenCalledOnce();
    expect(document.querySelector('.removal-counts')?.textContent).toBe('读音 2转换的字 2');
    const details = document.querySelector('details');
    if (!details) throw new Error('No list');
    void act(() => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    await vi.waitFor(() =>
      expect([...details.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
        '國(guo)',
        '國(guo)(guo)',
      ]),
    );
  });

  it('says so where nothing had to be done', async () => {
    show();
    type('桥头有人。');
    await shown('这段文字本来就是干净的，一字未动。');
    expect(result()).toBe('桥头有人。');
  });

  it('copies the result in the form that is chosen', async () => {
    const { actions } = show();
    type('國(guo)家*\n人民');
    await vi.waitFor(() => expect(result()).toBe('国家*人民'));
    click(button('复制'));
    expect(actions.copyText).toHaveBeenCalledExactlyOnceWith('国家*\n人民');
    await shown('已复制纯文本，5 字');
    click(button('选择复制的形式'));
    const menu = document.querySelector('[role="dialog"]');
    // Lines have no headline, source or date.
    expect(menu?.querySelector('[type="checkbox"]')).toBeNull();
    click(menu?.querySelectorAll('button')[2] ?? null);
    expect(actions.copyRich).toHaveBeenCalledExactlyOnceWith(
      '<p>国家*</p>\n<p>人民</p>',
      '国家*\n人民',
    );
    expect(actions.saveSettings).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, copyForm: 'rich' });
    expect(document.activeElement).toBe(button('选择复制的形式'));
  });

  it('closes its menu with Escape', async () => {
    show();
    type('桥');
    await vi.waitFor(() => expect(result()).toBe('桥'));
    click(button('保存'));
    expect(document.querySelector('[role="dialog"]')).not.toBeNull();
    press('Escape');
    expect(document.querySelector('[role="dialog"]')).toBeNull();
    expect(document.activeElement).toBe(button('保存'));
  });

  it('brings back what was cleared', async () => {
    show();
    type('國(guo)家');
    await vi.waitFor(() => expect(result()).toBe('国家'));
    click(button('清空'));
    expect(field()?.value).toBe('');
    expect(result()).toBeUndefined();
    click(button('撤销清空'));
    expect(field()?.value).toBe('國(guo)家');
    expect(result()).toBe('国家');
  });

  it('keeps a long text out of the field', async () => {
    const { jobs, work } = slowWork();
    show(work);
    const text = '橋(qiao)頭'.repeat(40_000);
    const paste = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), {
      clipboardData: { files: [], types: ['text/plain'], getData: () => text },
    });
    void act(() => void field()?.dispatchEvent(paste));
    expect(paste.defaultPrevented).toBe(true);
    expect(field()).toBeNull();
    await shown('已收到 320,000 字。');
    await vi.waitFor(() => expect(jobs).toHaveLength(1));
    const long = `${'桥头有人。\n'.repeat(10_000)}末`;
    await act(async () => jobs[0]?.end(lines(long)));
    await shown('这里只显示前');
    expect(result()?.length).toBeLessThan(25_000);
    click(button('再显示一些'));
    expect(result()?.length).toBeGreaterThan(30_000);
  });
});

describe('work under way', () => {
  it('shows how far it is and can be stopped and begun again', async () => {
    const { jobs, work } = slowWork();
    show(work);
    type('橋');
    await shown('正在清理，42%');
    expect(document.querySelector('progress')?.value).toBe(0.42);
    click(button('停止'));
    expect(jobs[0]?.signal.aborted).toBe(true);
    await shown('已停止');
    click(button('重新清理'));
    await vi.waitFor(() => expect(jobs).toHaveLength(2));
    await act(async () => jobs[1]?.end(lines('桥')));
    await vi.waitFor(() => expect(result()).toBe('桥'));
  });

  it('is given up where the text or what is wanted of it changes', async () => {
    const { jobs, work } = slowWork();
    show(work);
    type('甲');
    await vi.waitFor(() => expect(jobs).toHaveLength(1));
    type('乙');
    await vi.waitFor(() => expect(jobs).toHaveLength(2));
    expect(jobs[0]?.signal.aborted).toBe(true);
    const check = document.querySelector<HTMLInputElement>('.source-options input');
    void act(() => {
      if (check) check.checked = false;
      check?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await vi.waitFor(() => expect(jobs).toHaveLength(3));
    expect(jobs[1]?.signal.aborted).toBe(true);
    await act(async () => jobs[2]?.end(lines('乙')));
    await vi.waitFor(() => expect(result()).toBe('乙'));
    expect(jobs.map(({ text }) => text)).toEqual(['甲', '乙', '乙']);
  });

  it('that breaks says so', async () => {
    vi.spyOn(console, 'error').mockImplementationOnce(() => {});
    show(() => Promise.reject(new Error('gone')));
    type('字');
    await vi.waitFor(() =>
      expect(document.querySelector('[role="alert"]')?.textContent).toBe(
        '清理时出了错，请再试一次。',
      ),
    );
  });
});

describe('files', () => {
  it('dropped anywhere each have a result or an error of their own', async () => {
    show();
    drag('dragenter');
    expect(document.querySelector('.drop-sign')?.textContent).toBe('松开鼠标，清理这些文件');
    const files = [fileOf('一.txt', '國(guo)家'), fileOf('二.txt', ''), fileOf('三.pdf', 'x')];
    expect(drag('drop', files).defaultPrevented).toBe(true);
    expect(document.querySelector('.drop-sign')).toBeNull();
    await vi.waitFor(() =>
      expect(states()).toEqual([
        '一.txt去掉 1 处',
        '二.txt这是一个空文件。',
        '三.pdf只能清理 .txt、.html 和 .md 文件。',
      ]),
    );
    await vi.waitFor(() => expect(result()).toBe('国家'));
    click([...document.querySelectorAll('.entry-choice')][1] ?? null);
    expect(document.querySelector('[role="alert"]')?.textContent).toBe('二.txt这是一个空文件。');
    click(button('移除“二.txt”'));
    expect(states()).toHaveLength(2);
  });

  it('stand beside the pasted text', async () => {
    show();
    type('桥');
    await vi.waitFor(() => expect(result()).toBe('桥'));
    drag('drop', [fileOf('一.md', '# 標題(ti)')]);
    await vi.waitFor(() => expect(states()).toEqual(['粘贴的文字没有要去掉的', '一.md去掉 1 处']));
    await vi.waitFor(() => expect(result()).toBe('# 标题'));
    click(document.querySelector('.entry-choice'));
    expect(result()).toBe('桥');
  });

  it('that are pages give their articles', async () => {
    const { actions } = show();
    const prose =
      '桥建在两座山之间最窄的地方，桥面用七根铁索吊着，铺了一层杉木板，赶马的人都走过它。';
    const body = Array.from({ length: 12 }, () => `<p>${prose}</p>`).join('');
    const html = `<!doctype html><html lang="zh"><title>一座桥</title><article>${body}</article></html>`;
    drag('drop', [fileOf('桥.html', html)]);
    await vi.waitFor(
      () => expect(document.querySelector('.result h1')?.textContent).toBe('一座桥'),
      // The whole pipeline is loaded for it, on a machine that may have other work.
      10_000,
    );
    click(button('复制'));
    const [text] = (actions.copyText.mock.calls as unknown as [string][])[0] ?? [];
    expect(text).toMatch(/^一座桥\n\n桥建在/);
  });
});
