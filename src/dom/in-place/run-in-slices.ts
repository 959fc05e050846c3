import type { Pacing } from './pacing.ts';

/** So long at a stretch: a frame takes 16 ms, and the page needs its share of it. */
const SLICE_MS = 8;

/**
 * Does a piece of work that only reads, in slices, with pauses between them.
 *
 * @param work - yields as often as it can be interrupted
 * @param goesOn - asked after each pause; false breaks it off
 * @returns what the work came to; undefined where it was broken off
 */
export async function runInSlices<T>(
  work: Generator<void, T>,
  pacing: Pacing,
  goesOn: () => boolean,
): Promise<T | undefined> {
  for (;;) {
    if (!goesOn()) return undefined;
    const end = pacing.now() + SLICE_MS;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (pacing.now() < end);
    await pacing.pause();
  }
}
