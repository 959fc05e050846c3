// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readSelection } from '../../src/reader/read-selection.ts';
import { articleView } from './sample-article.ts';
import { showReader } from './show-reader.ts';

const HTML = `<p id="one">水从<b>城外</b>的山\u200b里下来，见<a href="https://example.org/a">县志</a>。</p>
<ol start="3" id="list"><li>茶</li><li>盐<ul><li>海盐</li></ul></li><li>布</li></ol>
<table id="table"><tr><th>年</th><th>钱</th></tr><tr><td>一</td><td>三两</td></tr></table>
<p id="ruby"><ruby>桥<rt>qiáo</rt></ruby>头</p><pre id="code">a\n  b</pre>`;

afterEach(() => document.getSelection()?.removeAllRanges());

function select(from: Node | null, start: number, to: Node | null, end: number): Selection {
  const selection = document.getSelection();
  if (!selection || !from || !to) throw new Error('Nothing to select');
  selection.setBaseAndExtent(from, start, to, end);
  return selection;
}

const node = (selector: string) => document.querySelector(selector);
const show = () => showReader(articleView({ html: HTML }));

describe('a selection', () => {
  it('within a line is a piece of it', () => {
    show();
    const text = node('#one b')?.firstChild ?? null;
    expect(readSelection(select(text, 1, node('#one')?.childNodes[2] ?? null, 2))).toEqual({
      text: '外的山',
      html: '<strong>外</strong>的山',
    });
  });

  it('within a link is a link', () => {
    show();
    const text = node('#one a')?.firstChild ?? null;
    expect(readSelection(select(text, 0, text, 1))).toEqual({
      text: '县',
      html: '<a href="https://example.org/a">县</a>',
    });
  });

  it('of a list from its second item on goes on counting', () => {
    show();
    const list = node('#list');
    expect(readSelection(select(list, 1, list, 3))?.text).toBe('4. 盐\n   ◦ 海盐\n5. 布');
  });

  it('within one item has no mark', () => {
    show();
    const text = node('#list li')?.firstChild ?? null;
    expect(readSelection(select(text, 0, text, 1))?.text).toBe('茶');
  });

  it('of cells is a table', () => {
    show();
    const row = node('#table tr:last-child');
    const selected = readSelection(select(row, 0, row, 2));
    expect(selected?.text).toBe('一\t三两');
    expect(selected?.html).toMatch(/^<table.*<td[^>]*>一<\/td>/);
  });

  it('carries no readings and nothing invisible', () => {
    show();
    const body = node('.body');
    const selected = readSelection(select(body, 0, body, body?.childNodes.length ?? 0));
    expect(selected?.text).toContain('城外的山里下来');
    expect(selected?.text).toContain('\n\n桥头\n\n');
    expect(selected?.html).not.toMatch(/\u200b|qiáo|<rt|class=|id=/);
  });

  it('within code keeps its white space', () => {
    show();
    const text = node('#code')?.firstChild ?? null;
    expect(readSelection(select(text, 0, text, 5))?.text).toBe('a\n  b');
  });

  it('over the head divides what the style sheet divides', () => {
    show();
    const header = node('.article-header');
    const { text } = readSelection(select(header, 0, header, 2)) ?? { text: '' };
    expect(text).toMatch(/^一条河的晚年\n\n南方人文 · 沈观澜 · 2024年7月8日 · 3,240 字/);
  });

  it('of nothing is nothing', () => {
    show();
    const text = node('#one')?.firstChild ?? null;
    expect(readSelection(select(text, 1, text, 1))).toBeNull();
    expect(readSelection(select(node('.toolbar'), 0, node('.toolbar'), 2))).toBeNull();
    expect(readSelection(null)).toBeNull();
  });
});

/** A `copy` event as the browser sends it; jsdom has none of its own. */
function copy(target: EventTarget, prevented = false) {
  const data = new Map<string, string>();
  const event = Object.assign(new Event('copy', { bubbles: true, cancelable: true }), {
    clipboardData: { setData: (type: string, text: string) => void data.set(type, text) },
  });
  if (prevented) document.addEventListener('copy', (it) => it.preventDefault(), { once: true });
  target.dispatchEvent(event);
  return { data, event };
}

describe('copying a selection', () => {
  it('puts both sides on the clipboard and says how much', async () => {
    show();
    const list = node('#list');
    select(list, 0, list, 1);
    const { data, event } = copy(list as Element);
    expect(event.defaultPrevented).toBe(true);
    expect(data.get('text/plain')).toBe('3. 茶');
    expect(data.get('text/html')).toBe('<ol start="3"><li>茶</li></ol>');
    await vi.waitFor(() =>
      expect(document.querySelector('.status')?.textContent).toBe('已复制选中的 3 字'),
    );
  });

  it('leaves alone what a button has answered, and what a field holds', () => {
    const { root } = show();
    const list = node('#list');
    select(list, 0, list, 1);
    expect(copy(list as Element, true).data.size).toBe(0);
    const field = root.appendChild(document.createElement('textarea'));
    expect(copy(field).data.size).toBe(0);
  });

  it('leaves to the browser what it has no text for', () => {
    show();
    expect(copy(document.body).event.defaultPrevented).toBe(false);
  });
});
