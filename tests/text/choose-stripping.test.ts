import { describe, expect, test } from 'vitest';
import { chooseStripping, type Stripping } from '../../src/text/choose-stripping.ts';

type Row = readonly [
  what: string,
  counts: readonly [verified: number, onTraditional: number, toned: number, doubled: number],
  stripping: Stripping,
];

const ROWS: readonly Row[] = [
  ['variant A, long', [400, 150, 0, 180], 'toneless-only'],
  ['variant A with one gloss of the author', [400, 150, 1, 180], 'toneless-only'],
  ['variant A with several glosses', [200, 80, 9, 90], 'toneless-only'],
  ['variant A, short', [5, 2, 0, 0], 'toneless-only'],
  ['eight of them, one with a tone', [8, 3, 1, 0], 'toneless-only'],
  ['seven of them, one with a tone', [7, 3, 1, 0], 'all'],
  ['variant B, dense', [120, 120, 120, 0], 'converted-only'],
  ['variant B with glosses of the author', [12, 10, 12, 0], 'converted-only'],
  ['variant B, two readings on the page', [2, 2, 2, 0], 'converted-only'],
  ['a single gloss', [1, 0, 1, 0], 'converted-only'],
  ['two glosses', [2, 0, 2, 0], 'converted-only'],
  ['variant D', [60, 22, 60, 0], 'all-but-glosses'],
  ['variant D, short', [6, 2, 6, 0], 'all'],
  ['variant E', [80, 26, 40, 0], 'all-but-glosses'],
  ['toned and doubled', [20, 20, 20, 1], 'all'],
  ['nothing at all', [0, 0, 0, 0], 'converted-only'],
];

describe('chooseStripping', () => {
  test.each(ROWS)('%s', (_, [verified, onTraditional, toned, doubled], stripping) => {
    const profile = { verified, onTraditional, toned, doubled, stepped: 0, pairs: new Map() };
    expect(chooseStripping(profile)).toBe(stripping);
  });
});
