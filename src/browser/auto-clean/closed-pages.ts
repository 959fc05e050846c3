import { browser } from 'wxt/browser';
import { pageName } from './page-name.ts';

/** Pages of one tab that are remembered. */
const MOST = 50;

const keyOf = (tabId: number) => `closed.${tabId}`;

/**
 * Whether the user left the reader on a page of a tab. Kept for this session of the browser, in its
 * memory: the background may be ended at any moment, and going back may load the page anew.
 */
export async function isClosed(tabId: number, address: string): Promise<boolean> {
  return (await load(tabId)).includes(pageName(address));
}

/** Remembers it, or forgets it. */
export async function setClosed(tabId: number, address: string, closed: boolean): Promise<void> {
  const name = pageName(address);
  const before = await load(tabId);
  if (!closed && !before.includes(name)) return;
  const others = before.filter((other) => other !== name);
  const pages = closed ? [...others, name].slice(-MOST) : others;
  await browser.storage.session.set({ [keyOf(tabId)]: pages });
}

/** Forgets a tab that was closed. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

async function load(tabId: number): Promise<readonly string[]> {
  const key = keyOf(tabId);
  const value: unknown = (await browser.storage.session.get(key))[key];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
