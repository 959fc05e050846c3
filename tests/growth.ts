/** Below this a clock says nothing, in milliseconds. */
const LEAST_MS = 4;

const RUNS = 3;
const ATTEMPTS = 3;

/** Work that grows with its size takes fewer times as long on four times as much; with its square, 16. */
export const LINEAR = 10;

/**
 * How many times as long a work takes on four times as much. Of several runs the fastest counts, and of
 * several attempts the best: whatever else the machine does only adds to it.
 *
 * @param make - what to work on; its time does not count
 */
export function growth<T>(
  size: number,
  make: (size: number) => T,
  work: (input: T) => void,
): number {
  const time = (all: number) => {
    const input = make(all);
    const start = performance.now();
    work(input);
    return performance.now() - start;
  };
  const fastest = (all: number) => Math.min(...Array.from({ length: RUNS }, () => time(all)));
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && best >= LINEAR; attempt++)
    best = Math.min(best, fastest(size * 4) / Math.max(fastest(size), LEAST_MS));
  return best;
}
