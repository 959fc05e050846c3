import { describe, expect, test } from 'vitest';
import type { Line } from '../../src/article/find-headline.ts';
import { selectBody } from '../../src/article/select-body.ts';
import { collectBlocks } from '../../src/dom/collect-blocks.ts';
import { classifyLine } from '../../src/text/classify-line.ts';
import { bodyOf } from '../dom/page.ts';
import { growth, LINEAR } from '../growth.ts';

const TEXT = '<p>清晨六点，渡口的雾还没有散开，第一班船已经靠在新修的石阶旁边。</p>';
const MORE = '<p>上一篇：没有了</p>';

/** An article with furniture in it, as the pipeline hands it on. */
function read(html: string) {
  const element = bodyOf(`<h1>渡口的早晨</h1><div>${html}</div>`);
  const lines = collectBlocks(element).map((block): Line => {
    return { block, text: block.text, fields: block.text, kind: classifyLine(block.text) };
  });
  const root = { element, kept: new Set(lines.map(({ block }) => block)) };
  const none = { title: null, source: null, byline: null, editor: null, date: null };
  const head = { ...none, score: 0, end: 1, headlineAt: 0, metaAt: new Set<number>() };
  return { lines, root, head };
}

describe('the end of the article', () => {
  test.each([
    ['is where furniture begins that no text follows', TEXT.repeat(4) + MORE + MORE, 4],
    ['is not before text of its own that still comes', TEXT.repeat(4) + MORE + TEXT + MORE, 5],
    ['is before text that stands elsewhere', `${TEXT.repeat(4) + MORE}<div>${TEXT}</div>`, 4],
  ])('%s', (_, html, paragraphs) => {
    const { lines, root, head } = read(html);
    const chosen = [...selectBody(lines, root, head)].filter(
      (index) => lines[index]?.kind === 'prose',
    );
    expect(chosen).toHaveLength(paragraphs);
  });

  test('is found in time that grows with the furniture in the article', () => {
    const { lines, ...few } = read(TEXT + MORE + TEXT);
    const [headline, first, more, last] = lines as [Line, Line, Line, Line];
    const make = (size: number) => [headline, first, ...Array<Line>(size).fill(more), last];
    const work = (many: readonly Line[]) => {
      expect(selectBody(many, few.root, few.head).has(many.length - 1)).toBe(true);
    };
    expect(growth(5000, make, work)).toBeLessThan(LINEAR);
  });
});
