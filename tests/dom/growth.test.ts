import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { collectBlocks } from '../../src/dom/collect-blocks.ts';
import { readParagraphs } from '../../src/dom/read-paragraphs.ts';
import { removeBlock } from '../../src/dom/remove-block.ts';
import { stripPageAnnotations } from '../../src/dom/strip-page-annotations.ts';
import { tidyBody } from '../../src/dom/tidy-body.ts';
import { unwrap } from '../../src/dom/unwrap.ts';
import { growth, LINEAR } from '../growth.ts';

function bodyOf(html: string): HTMLElement {
  return new JSDOM(html).window.document.body;
}

describe('work grows with the page, and no faster', { timeout: 60_000 }, () => {
  test.each<[string, number, (size: number) => string, (body: HTMLElement) => unknown]>([
    [
      'a description with a reading after each character',
      1500,
      (size) => `<img src="a.png" alt="${'國(guo)'.repeat(size)}">`,
      (body) => stripPageAnnotations(body, () => {}, { asked: 'all' }),
    ],
    ['spaces within a listing', 8000, (size) => `<pre>a${' '.repeat(size)}b</pre>`, readParagraphs],
    [
      'the address of a picture',
      2000,
      (size) => `<p>字<img src="${'blank'.repeat(size)}"></p>`,
      (body) => tidyBody(body, null),
    ],
  ])('%s', (_, size, make, work) => {
    expect(growth(size, (all) => bodyOf(make(all)), work)).toBeLessThan(LINEAR);
  });
});

test('lines that are taken out of a list one by one', () => {
  const { window } = new JSDOM(`<ul>${'<li>一条</li> '.repeat(300)}</ul><p>终点</p>`);
  const { body } = window.document;
  let steps = 0;
  for (const name of ['previousSibling', 'nextSibling'] as const) {
    const get = Object.getOwnPropertyDescriptor(window.Node.prototype, name)?.get;
    Object.defineProperty(window.Node.prototype, name, {
      get() {
        steps++;
        return get?.call(this);
      },
    });
  }
  const blocks = collectBlocks(body);
  steps = 0;
  // From the end on, an empty stretch grows behind the text that is left.
  for (const block of blocks.reverse()) removeBlock(block, body);
  expect(body.textContent?.trim()).toBe('');
  expect(steps).toBeLessThan(300 * 20);
});

test('more children than a call takes as arguments', () => {
  // In place of a page, which takes seconds to build: children in a row, and who counts them.
  type Child = { nextSibling: Child | null };
  let firstChild: Child | null = null;
  for (let count = 0; count < 200_000; count++) firstChild = { nextSibling: firstChild };
  const moved: unknown[] = [];
  const fragment = { append: (node: unknown) => moved.push(node) };
  const ownerDocument = { createDocumentFragment: () => fragment };
  const replaceWith = vi.fn();
  unwrap({ firstChild, ownerDocument, replaceWith } as unknown as Element);
  expect(replaceWith).toHaveBeenCalledWith(fragment);
  expect(moved).toHaveLength(200_000);
});
