import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeReadingTable } from '../../src/dev/make-readings.ts';

test('the committed reading table is what make:readings makes', () => {
  const path = new URL('../../src/text/data/reading-table.ts', import.meta.url);
  // Not toBe: its report of a difference would be the whole table.
  expect(readFileSync(path, 'utf8') === makeReadingTable()).toBe(true);
});
