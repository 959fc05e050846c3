import { browser } from 'wxt/browser';

const PATH = '/copy-frame.html';

/** The address of our small frame for one copy. */
export function copyFrameAddress(secret: string): string {
  return `${browser.runtime.getURL(PATH)}?${new URLSearchParams({ secret })}`;
}

/** The secret that such an address holds. */
export function readCopySecret(address: string): string | null {
  return new URL(address).searchParams.get('secret');
}
