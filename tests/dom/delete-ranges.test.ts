import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deleteRanges } from '../../src/dom/delete-ranges.ts';
import { collectTextRuns } from '../../src/dom/text-runs.ts';
import { bodyOf } from './page.ts';

const { ownerDocument } = bodyOf('');

describe('deleteRanges', () => {
  test.each([
    ['<b>產</b>(chǎn)品', [[1, 7]], '<b>產</b>品'],
    ['<b>產(ch</b>ǎn)品', [[1, 7]], '<b>產</b>品'],
    ['產<b>(</b><i>chan</i><u>)</u>品', [[1, 7]], '產<b></b><i></i><u></u>品'],
    [
      '一二三四',
      [
        [0, 1],
        [3, 4],
      ],
      '二三',
    ],
    ['一<b>二</b>三', [[0, 3]], '<b></b>'],
    ['一二', [], '一二'],
    [
      '一<b>二三</b>四五',
      [
        [0, 2],
        [2, 4],
      ],
      '<b></b>五',
    ],
  ] as const)('%s', (html, ranges, left) => {
    const body = bodyOf(html);
    const [run = []] = collectTextRuns(body);
    deleteRanges(
      run,
      ranges.map(([start, end]) => ({ start, end })),
    );
    expect(body.innerHTML).toBe(left);
  });

  test('leaves nodes alone that hold nothing of a range', () => {
    const body = bodyOf('一<b>(a)</b>二');
    const [run = []] = collectTextRuns(body);
    let changes = 0;
    const first = run[0] as Text;
    const { data } = first;
    Object.defineProperty(first, 'data', { get: () => data, set: () => changes++ });
    deleteRanges(run, [{ start: 1, end: 4 }]);
    expect(changes).toBe(0);
    expect(body.querySelector('b')?.textContent).toBe('');
  });

  test('over any split into nodes is slicing of the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }), { minLength: 1 }),
        fc.array(fc.nat(60), { maxLength: 12 }),
        (parts, edges) => {
          const text = parts.join('');
          const sorted = edges.map((edge) => edge % (text.length + 1)).sort((a, b) => a - b);
          const ranges = Array.from({ length: Math.floor(sorted.length / 2) }, (_, index) => ({
            start: sorted[index * 2] ?? 0,
            end: sorted[index * 2 + 1] ?? 0,
          })).filter(({ start, end }) => end > start);
          const kept = [...ranges]
            .reverse()
            .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
          const run = parts.map((part) => ownerDocument.createTextNode(part));
          deleteRanges(run, ranges);
          expect(run.map(({ data }) => data).join('')).toBe(kept);
        },
      ),
      { numRuns: 500 },
    );
  });
});
