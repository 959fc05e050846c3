import { browser } from 'wxt/browser';

/** Whether the pages of an origin may be looked at now. */
export async function hasOrigin(origin: string): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [origin] });
  } catch {
    return false;
  }
}
