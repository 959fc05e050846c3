import { browser } from 'wxt/browser';

/** All origins granted, in the browser's own words: `coversOrigin` understands them. */
export async function grantedOrigins(): Promise<readonly string[]> {
  try {
    return (await browser.permissions.getAll()).origins ?? [];
  } catch (error) {
    console.warn(error);
    return [];
  }
}
