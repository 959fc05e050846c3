/** Longest wait: a tab in the background never paints. */
const PATIENCE_MS = 100;

/** Resolves once the browser has painted what stands now. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
    // Runs right before the paint, so that a task of its own comes after it.
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
