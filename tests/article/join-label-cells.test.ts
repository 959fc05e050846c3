import { expect, test } from 'vitest';
import type { Line } from '../../src/article/find-headline.ts';
import { joinLabelCells } from '../../src/article/join-label-cells.ts';
import { collectBlocks } from '../../src/dom/collect-blocks.ts';
import { classifyLine } from '../../src/text/classify-line.ts';
import { parseMetaLine } from '../../src/text/parse-meta-line.ts';
import { bodyOf } from '../dom/page.ts';
import { growth, LINEAR } from '../growth.ts';

function linesOf(html: string): Line[] {
  return collectBlocks(bodyOf(html)).map((block) => {
    return { block, text: block.text, fields: block.text, kind: classifyLine(block.text) };
  });
}

const row = (label: string, value: string) => `<tr><td>${label}</td><td>${value}</td></tr>`;
const head = row('来源', '江城晚报') + row('发布日期', '2024-07-08');

test('labels and values in neighbouring cells are one meta line, said by each of them', () => {
  const lines = joinLabelCells(linesOf(`<table>${head}</table><p>正文从这里开始。</p>`));
  expect(lines.map(({ kind }) => kind === 'meta')).toEqual([true, true, true, true, false]);
  expect(parseMetaLine(lines[0]?.fields ?? '')).toMatchObject({
    source: '江城晚报',
    date: expect.stringContaining('2024'),
  });
});

test('a table with a column of authors is the article’s own', () => {
  const table = `<table>${row('作者', '陆文')}${row('作者', '许清')}</table>`;
  expect(joinLabelCells(linesOf(table)).some(({ kind }) => kind === 'meta')).toBe(false);
});

test('a table of thousands of labels and values takes a time that grows with its length', () => {
  const make = (rows: number) => linesOf(`<table>${head.repeat(rows)}</table>`);
  // What comes next reads every line for itself.
  const read = (lines: readonly Line[]) => {
    for (const { fields } of joinLabelCells(lines)) parseMetaLine(fields);
  };
  expect(growth(150, make, read)).toBeLessThan(LINEAR);
});
