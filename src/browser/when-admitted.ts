/**
 * In Chromium the listener of a menu or the button may run before the permission is there that the
 * user's gesture brings along; some milliseconds later it is. A page that is forbidden stays so.
 */
const WAITS_MS = [10, 50, 150];

/** Does something in a page, once the browser lets us. Rejects where it never does. */
export async function whenAdmitted<T>(work: () => Promise<T>): Promise<T> {
  for (const wait of WAITS_MS) {
    try {
      return await work();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return work();
}
