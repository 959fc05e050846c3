// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cleanPage } from '../../src/article/clean-page.ts';
import { demoPage } from '../../src/dev/demo-page.ts';
import { parseFragment } from '../../src/dom/parse-fragment.ts';
import { describeRemovals } from '../../src/reader/ledger/describe-removals.ts';
import { groupRemovals } from '../../src/reader/removals/group-removals.ts';
import type { Presentation, PresentOptions } from '../../src/reader/types.ts';
import { loadScript } from '../../src/text/load-script.ts';
import type { Script } from '../../src/text/script.ts';
import { articleView } from './sample-article.ts';
import { button, click, press, showReader } from './show-reader.ts';
import { LOCALES, translateFrom } from './translate-from.ts';

/** The demo page as the entrypoint presents it. */
async function present(options: PresentOptions): Promise<Presentation> {
  const document = new DOMParser().parseFromString(demoPage, 'text/html');
  const script = await loadScript(options.script);
  const outcome = cleanPage({ document, url: null, traced: true }, { ...options, script });
  if (!outcome.ok) throw new Error(outcome.reason);
  return { kind: 'article', ...outcome, options, url: null };
}

const presentIn = (script: Script) => present({ script, removeReadings: false });
const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 20)));
const bodyText = () => document.querySelector('.body')?.textContent ?? '';
const letGo = () => act(() => void window.dispatchEvent(new KeyboardEvent('keyup', { key: 'o' })));

let demo: Presentation;
beforeAll(async () => {
  demo = await presentIn('zh-Hans');
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
beforeEach(() => {
  window.scrollTo = () => {};
});

describe('the ledger', () => {
  it('says in a sentence what was removed, and lists it by kinds', () => {
    const { root } = showReader(demo);
    expect(button('移除清单（488 项）')?.textContent).toContain('488');
    press('l');
    const ledger = root.querySelector('.ledger');
    expect(document.activeElement?.textContent).toBe('移除清单');
    expect(ledger?.querySelector('.ledger-summary')?.textContent).toBe(
      '移除了469 处读音、2 个垃圾标题、2 个隐藏的干扰块、1 份重复的正文、1 组垃圾链接、4 处网页边角、7 段正文以外的文字和2 行移到文首的标题和来源。',
    );
    const counts = [...(ledger?.querySelectorAll('.ledger-count') ?? [])].map(({ textContent }) =>
      Number(textContent),
    );
    expect(counts.reduce((sum, count) => sum + count)).toBe(demo.removals.length);
    press('Escape');
    expect(root.querySelector('.ledger')).toBeNull();
    expect(document.activeElement).toBe(button('移除清单（488 项）'));
  });

  it('lists readings with what they stood behind, thousands by pages', async () => {
    const removals = Array.from({ length: 500 }, (_, n) => ({
      ...({ step: 'annotations', reason: 'reading', base: '國' } as const),
      text: `(guo${n})`,
    }));
    const { root } = showReader({ ...demo, removals: [...removals, ...demo.removals] });
    press('l');
    open('reading');
    await settle();
    const items = () => root.querySelectorAll('.ledger li');
    expect(items()).toHaveLength(60);
    expect(items()[0]?.textContent).toMatch(/^的\(de\)× \d+$/u);
    click(button('再显示 240 项'));
    expect(items()).toHaveLength(300);
  });

  it('folds what is long', async () => {
    const { root } = showReader(demo);
    press('l');
    open('secondCopy');
    await settle();
    const whole = demo.removals.find(({ reason }) => reason === 'second-copy')?.text ?? '';
    const text = () => root.querySelector('.ledger del')?.textContent ?? '';
    expect(text()).toHaveLength(121);
    click(button('显示全文'));
    expect(text()).toBe(whole);
    click(button('收起'));
    expect(text()).toHaveLength(121);
  });

  it('offers to put back blocks alone, and nothing where the page is not at hand', async () => {
    const { root, actions } = showReader(demo);
    press('l');
    for (const kind of ['reading', 'junkTitle', 'hidden', 'outside']) open(kind);
    await settle();
    const offers = (kind: string) =>
      root.querySelectorAll(`[data-kind=${kind}] .small-button`).length;
    // The title stands in the tab; the blocks that are hidden are empty.
    expect(['reading', 'junkTitle', 'hidden', 'outside'].map(offers)).toEqual([0, 1, 0, 7]);
    expect(actions.present).not.toHaveBeenCalled();
  });

  it('puts a block back with one press, says so, and takes it out again', async () => {
    const { root, actions } = showReader(demo);
    actions.present.mockImplementation(present);
    press('l');
    open('furniture');
    await settle();
    const before = bodyText();
    const press1 = button('放回：上一篇:春耕時節話農具');
    press1?.focus();
    click(press1);
    await settle();
    const kept = root.querySelector('.body [data-qingdu-kept]');
    expect(kept?.textContent).toBe('上一篇:春耕时节话农具');
    expect(kept?.getAttribute('aria-label')).toBe('已放回');
    expect(kept?.previousElementSibling?.textContent).toMatch(/全年无休。\s*$/u);
    expect(root.querySelector('.ledger-summary')?.textContent).toContain('其中有 1 项已由你放回');
    expect(button('移除清单（487 项）')).not.toBeNull();
    expect(root.querySelector('[role=status]')?.textContent).toBe('已放回原处');
    // The button is the same one: the keyboard goes on from where it was.
    expect(document.activeElement).toBe(press1);
    click(button('再移除：上一篇:春耕時節話農具'));
    await settle();
    expect(bodyText()).toBe(before);
    expect(root.querySelector('[role=status]')?.textContent).toBe('已再次移除');
    expect(actions.present.mock.calls.map(([{ keep }]) => keep)).toEqual([['navigation/1'], []]);
  });

  it('adds several presses up, even while the first is being worked on', async () => {
    const { actions } = showReader(demo);
    actions.present.mockImplementation(present);
    press('l');
    open('furniture');
    await settle();
    click(button('放回：上一篇:春耕時節話農具'));
    click(button('放回：下一篇:老街的裁縫鋪'));
    await settle();
    expect(document.querySelectorAll('.body [data-qingdu-kept]')).toHaveLength(2);
  });

  it('says of a page that is none of the family that nothing was taken', () => {
    const { root } = showReader({ ...articleView(), verdict: { kind: 'plain', evidence: [] } });
    expect(button('移除清单')).not.toBeNull();
    press('l');
    const text = root.querySelector('.ledger')?.textContent;
    expect(text).toContain('什么也没有移除');
    expect(text).toContain('Readability');
    expect(root.querySelector('.ledger details')).toBeNull();
  });

  it.each(LOCALES)('speaks %s', (locale) => {
    const sentence = describeRemovals(groupRemovals(demo.removals), translateFrom(locale));
    expect(sentence).toMatch(/469/u);
    expect(sentence).not.toMatch(/removal|ledger|\$/u);
  });
});

function open(kind: string): void {
  const group = document.querySelector<HTMLDetailsElement>(`.ledger [data-kind=${kind}]`);
  if (!group) throw new Error(`There is no group ${kind}.`);
  void act(() => {
    group.open = true;
    group.dispatchEvent(new Event('toggle'));
  });
}

/** The article's own text in the page, between its headline and what follows it. */
function original(): string {
  const page = new DOMParser().parseFromString(demoPage, 'text/html');
  return [...page.querySelectorAll('.pc > p, .pc > h2:not(.headline), .pc li')]
    .map((line) => line.textContent)
    .join('')
    .replace(/\s/gu, '');
}

describe('the page in its article', () => {
  const shownOriginal = () => {
    const copy = document.querySelector('.body')?.cloneNode(true) as Element;
    for (const block of copy.querySelectorAll('.removed-block')) block.remove();
    return (copy.textContent ?? '').replace(/\s/gu, '');
  };

  it.each<Script>(['zh-Hans', 'zh-Hant-TW'])('readings where they stood, in %s', async (script) => {
    showReader(await presentIn(script));
    const before = document.querySelector('.body')?.innerHTML;
    const clean = bodyText();
    press('r');
    expect(bodyText().replace(/\([a-z]+\)/gu, '')).toBe(clean.replace(/\([a-z]+\)/gu, ''));
    const readings = [...document.querySelectorAll('.removed-reading')];
    expect(readings.map(({ textContent }) => textContent).join('')).toBe(
      original()
        .match(/\([a-z]+\)/gu)
        ?.filter((reading) => reading !== '(mm)')
        .join(''),
    );
    expect(readings[0]?.previousSibling?.textContent?.slice(-1)).toMatch(/[临臨]/u);
    press('r');
    expect(document.querySelector('.body')?.innerHTML).toBe(before);
  });

  it('as the page had it while the key is held, with what was taken out', () => {
    showReader(demo);
    const before = document.querySelector('.body')?.innerHTML;
    press('o');
    press('o', { repeat: true });
    expect(shownOriginal()).toBe(original());
    const blocks = [...document.querySelectorAll('.removed-block')];
    expect(blocks).toHaveLength(demo.origin?.gaps.length ?? 0);
    expect(blocks.at(0)?.textContent).toMatch(/^垃圾标题/u);
    expect(blocks.at(-1)?.textContent).toMatch(/^垃圾链接/u);
    letGo();
    expect(document.querySelector('.body')?.innerHTML).toBe(before);
  });

  it('held by the button; kept by the switch; by a click that is neither pointer nor key', () => {
    showReader(demo);
    press('l');
    const hold = button('按住看网页原样');
    const view = () => document.querySelector<HTMLElement>('.body')?.dataset.origin;
    void act(() => void hold?.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true })));
    expect([view(), hold?.getAttribute('aria-pressed')]).toEqual(['original', 'true']);
    void act(() => void window.dispatchEvent(new MouseEvent('pointerup')));
    expect([view(), hold?.getAttribute('aria-pressed')]).toEqual(['clean', 'false']);
    click(hold, { detail: 1 });
    expect(view()).toBe('clean');
    click(hold, { detail: 0 });
    expect(view()).toBe('original');
    click(hold, { detail: 0 });
    hold?.focus();
    press(' ');
    expect(view()).toBe('original');
    letGo();
    expect(view()).toBe('clean');
    const [stay, readings] = document.querySelectorAll<HTMLInputElement>('.origin-switches input');
    if (!stay || !readings) throw new Error('There are no switches.');
    const turn = (input: HTMLInputElement) => act(() => input.click());
    void turn(readings);
    expect(view()).toBe('readings');
    void turn(stay);
    expect(view()).toBe('original');
    void turn(stay);
    expect(view()).toBe('readings');
  });

  it('nothing of it is copied or saved', () => {
    const { actions } = showReader(demo);
    press('r');
    const body = document.querySelector('.body');
    document.getSelection()?.selectAllChildren(body as Node);
    const data = new Map<string, string>();
    const event = Object.assign(new Event('copy', { bubbles: true, cancelable: true }), {
      clipboardData: { setData: (type: string, text: string) => data.set(type, text) },
    });
    void act(() => void body?.dispatchEvent(event));
    document.getSelection()?.removeAllRanges();
    const selected = data.get('text/plain') ?? '';
    expect(selected).toContain('粮仓建于一九五八年');
    expect(selected.match(/\([a-z]+\)/gu)).toEqual(['(mm)']);
    expect(data.get('text/html')?.match(/\([a-z]+\)/gu)).toEqual(['(mm)']);
    press('c');
    expect(actions.copyText).toHaveBeenCalledOnce();
    expect(String(actions.copyText.mock.lastCall).match(/\([a-z]+\)/gu)).toEqual(['(mm)']);
  });

  it('is not offered where the text is not the one that was traced', () => {
    const { root } = showReader({
      ...demo,
      article: { ...demo.article, html: `${demo.article.html}<p>更多</p>` },
    });
    press('r');
    press('o');
    expect(document.querySelector('.removed-reading, .removed-block')).toBeNull();
    press('l');
    expect(root.querySelector('.origin-switches')).toBeNull();
    expect(root.querySelector('.ledger')?.textContent).toContain('无法在原处显示');
  });

  it('the text of the HTML is as long as the trace says', () => {
    expect(parseFragment(demo.article.html).textContent?.length).toBe(demo.origin?.length);
  });
});
