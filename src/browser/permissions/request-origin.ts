import { browser } from 'wxt/browser';

/**
 * Asks the user for the pages of an origin (`*://example.com/*`). Must be the first thing done in a
 * click or key press: after an `await` browsers no longer take it for one.
 * @returns whether it is granted; false, too, where it may not be asked for.
 */
export function requestOrigin(origin: string): Promise<boolean> {
  return requestOrigins([origin]);
}

/** The same for several at once; with none, there is nothing to ask. */
export async function requestOrigins(origins: readonly string[]): Promise<boolean> {
  if (origins.length === 0) return true;
  try {
    return await browser.permissions.request({ origins: [...origins] });
  } catch (error) {
    console.warn(error);
    return false;
  }
}
