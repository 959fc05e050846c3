import { expect, test } from 'vitest';
import { bundleDetector } from '../bench/detect-bundle.ts';

/** Of the content script's 8 KB so much is left to what asks, watches and reports. */
const WIRING = 1200;

test('the detector is small, and carries no dictionary', async () => {
  const { size, modules } = await bundleDetector();
  expect(size).toBeLessThanOrEqual(8192 - WIRING);
  expect(modules.filter((path) => path.startsWith('node_modules'))).toEqual([]);
  expect(modules.filter((path) => /reading-table|opencc|traditional\.ts/u.test(path))).toEqual([
    'src/text/data/common-traditional.ts',
  ]);
});
