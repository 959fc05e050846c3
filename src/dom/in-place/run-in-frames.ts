import type { Pacing } from './pacing.ts';

/** A slice of writing may take so long; what the browser makes of it afterwards takes longer. */
const SLICE_MS = 8;
/** From the first write to the picture: with more, the page stutters, and with less it takes for ever. */
const LONG_FRAME_MS = 40;
const SHORT_FRAME_MS = 25;

const FIRST_STEPS = 100;
const LEAST_STEPS = 10;
/** A long page takes its time to be laid out however little has changed: then fewer frames are better. */
const MOST_FRAMES = 120;

/**
 * Does a piece of work that changes the page, so much in each frame as the browser can lay out in it:
 * how much that is shows only by doing it.
 *
 * @param work - yields after every change
 * @param total - how many changes there are, about
 * @param goesOn - asked before each frame; false breaks it off
 * @param begins - called at the beginning of each slice
 */
export async function runInFrames(
  work: Iterator<void>,
  total: number,
  pacing: Pacing,
  goesOn: () => boolean,
  begins: () => void,
): Promise<void> {
  const least = Math.max(LEAST_STEPS, Math.ceil(total / MOST_FRAMES));
  let steps = Math.max(FIRST_STEPS, least);
  while (goesOn()) {
    begins();
    const start = pacing.now();
    for (let i = 0; i < steps && pacing.now() < start + SLICE_MS; i++) if (work.next().done) return;
    await pacing.frame();
    const took = pacing.now() - start;
    if (took > LONG_FRAME_MS) steps = Math.max(least, Math.round(steps * 0.6));
    else if (took < SHORT_FRAME_MS) steps = Math.round(steps * 1.5);
  }
}
