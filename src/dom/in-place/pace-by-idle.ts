import type { Pacing } from './pacing.ts';

/** A page that is never idle gets our slice of it nevertheless. */
const PATIENCE_MS = 40;
/** Where nothing is painted, a frame is this. */
const NO_FRAME_MS = 100;

/** Works when the page has nothing better to do. */
export function paceByIdle(view: Window): Pacing {
  return {
    now: () => view.performance.now(),
    pause: () =>
      new Promise((resolve) => {
        // A hidden page is idle once a second at most.
        if (view.document.hidden) setTimeout(resolve);
        else view.requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS });
      }),
    frame: () =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, NO_FRAME_MS);
        // Before the page is laid out; a task of its own comes after that.
        view.requestAnimationFrame(() => {
          clearTimeout(timer);
          setTimeout(resolve);
        });
      }),
  };
}
