import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { detect } from '../../src/article/detect.ts';
import type { VerdictKind } from '../../src/article/types.ts';
import { readSignals } from '../../src/dom/read-signals.ts';

const FOLDER = new URL('../negatives/', import.meta.url);
const EXPECTED: Record<string, VerdictKind> = JSON.parse(
  readFileSync(new URL('expected.json', FOLDER), 'utf8'),
);

function verdictOf(html: string) {
  return detect(readSignals(new JSDOM(html).window.document));
}

test('every page has its expectation, and every expectation its page', () => {
  const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));
  expect(pages.map((name) => name.slice(0, -5)).sort()).toEqual(Object.keys(EXPECTED).sort());
  expect(pages.length).toBeGreaterThanOrEqual(45);
  expect(Object.values(EXPECTED)).not.toContain('spam');
});

describe.each(Object.entries(EXPECTED))('%s', (slug, kind) => {
  const html = readFileSync(new URL(`${slug}.html`, FOLDER), 'utf8');

  test(`is ${kind}`, () => expect(verdictOf(html)).toMatchObject({ kind }));

  test.each([0.9, 0.75, 0.5])('is no spam where %d of it is loaded', (share) =>
    expect(verdictOf(html.slice(0, html.length * share)).kind).not.toBe('spam'),
  );
});
