import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { EXTENSIONS } from './extensions.ts';

/** What runs in every page of a granted site costs it next to nothing to load. */
const MOST_BYTES = 8192;

test.each(Object.entries(EXTENSIONS))('the detector that %s gets is small', (_, folder) => {
  const code = readFileSync(`${folder}/detector.js`);
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(MOST_BYTES);
});
