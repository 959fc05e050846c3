import { nextPaint } from './next-paint.ts';

/** No work before anybody could wait for it is worth a pause. */
const STRETCH_MS = 120;

/**
 * Does work step by step. After each long stretch it tells how far it is and lets the browser paint
 * that, and hear what the user wants meanwhile.
 */
export async function runWithPauses<T>(
  steps: Generator<number, T, void>,
  report: (done: number) => void,
): Promise<T> {
  let rested = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - rested < STRETCH_MS) continue;
    report(step.value);
    await nextPaint();
    rested = performance.now();
  }
}
