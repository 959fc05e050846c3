import { browser } from 'wxt/browser';

/** Gives a permission back. @returns whether it is gone. */
export function removeOrigin(origin: string): Promise<boolean> {
  return removeOrigins([origin]);
}

/** The same for several at once. */
export async function removeOrigins(origins: readonly string[]): Promise<boolean> {
  if (origins.length === 0) return true;
  try {
    return await browser.permissions.remove({ origins: [...origins] });
  } catch (error) {
    console.warn(error);
    return false;
  }
}
