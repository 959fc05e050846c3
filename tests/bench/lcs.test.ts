import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differences, editDistance } from './lcs.ts';

/** The textbook table, slow and plain. */
function slowly(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? (row[j - 1] ?? 0) : Number.POSITIVE_INFINITY;
      next.push(Math.min(same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

const text = fc.string({ unit: fc.constantFrom(...'甲乙丙丁'), maxLength: 120 });

test('editDistance agrees with the plain table', () => {
  fc.assert(fc.property(text, text, (a, b) => editDistance(a, b) === slowly(a, b)));
});

test('differences add up to the distance', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const size = differences(a, b).reduce(
        (sum, one) => sum + one.missing.length + one.extra.length,
        0,
      );
      expect(size).toBe(editDistance(a, b));
    }),
  );
});

test('differences name what is missing and what is extra', () => {
  expect(differences('看着书', '看著书')).toEqual([{ missing: '着', extra: '著', before: '看' }]);
});
