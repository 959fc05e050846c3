import { defineConfig } from 'vitest/config';

/** Tests that put something else in place of the browser, or of the page: each file for itself. */
const MOCKING = ['tests/{browser,reader}/**/*.test.{ts,tsx}'];

export default defineConfig({
  test: {
    reporters: ['default', './tests/summary-reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', ...MOCKING],
          // Nothing is replaced there: what the files import is loaded once for all of them.
          isolate: false,
          // Browsers after everything else: beside it they starve on a small machine.
          sequence: { groupOrder: 0 },
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'unit-mocked',
          include: MOCKING,
          sequence: { groupOrder: 0 },
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/set-up.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Two browsers at once on a small machine starve each other.
          fileParallelism: false,
          // One worker for all files, so that they can share browsers, and a runner that ends these.
          isolate: false,
          runner: './tests/e2e/ending-runner.ts',
          sequence: { groupOrder: 1 },
          // A driver's lost answer is tried once more; what fails twice is ours.
          retry: 1,
        },
      },
    ],
  },
});
