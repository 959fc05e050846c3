import { describe, expect, test } from 'vitest';
import { cutSiteName } from '../../src/text/cut-site-name.ts';
import { findAnnotations } from '../../src/text/find-annotations.ts';
import { findSecondCopy } from '../../src/text/find-second-copy.ts';
import { scanLine } from '../../src/text/scan-line.ts';
import { noCounts } from '../../src/text/text-counts.ts';
import { growth, LINEAR } from '../growth.ts';

const LONG_LINE = '渡口的老人每天清晨第一个起身，把船上的露水擦干净。';

describe('work grows with the text, and no faster', () => {
  test.each<[string, number, (size: number) => string, (text: string) => unknown]>([
    [
      'a bracket full of zero-width characters',
      2000,
      (size) => `國(${'\u200b'.repeat(size)}x`,
      findAnnotations,
    ],
    [
      'a title of many parts',
      2000,
      (size) => `渡口的老人在河边${'-官网'.repeat(size)}`,
      (title) => cutSiteName(title, []),
    ],
  ])('%s', (_, size, make, work) => {
    expect(growth(size, make, work)).toBeLessThan(LINEAR);
  });

  test('a line that stands there over and over', () => {
    const make = (size: number) => Array.from({ length: size }, () => LONG_LINE);
    expect(growth(10_000, make, findSecondCopy)).toBeLessThan(LINEAR);
  });
});

test('a word that can be divided into syllables in very many ways', () => {
  const start = performance.now();
  // One sign of the unit is two letters.
  scanLine(`國(${'㎁'.repeat(27)}\u0304q)${'㎁'.repeat(26)}`, noCounts());
  scanLine(`國(${'nA'.repeat(14)}\u0304q)`, noCounts());
  expect(performance.now() - start).toBeLessThan(500);
});

test('a word of four syllables is a gloss still', () => {
  const counts = noCounts();
  scanLine('莊(zhuāngzhuāngzhuāngzhuāng)周', counts);
  expect(counts.glosses).toBe(1);
});
