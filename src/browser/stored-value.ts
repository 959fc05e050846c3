import { browser } from 'wxt/browser';

/** What was stored under a name; undefined where nothing was, or it cannot be had. */
export async function loadValue(name: string): Promise<unknown> {
  try {
    return (await browser.storage.local.get(name))[name];
  } catch (error) {
    // A reader without its settings is still a reader.
    console.warn(error);
    return undefined;
  }
}

/** Stores a value under a name, in this browser only. */
export async function saveValue(name: string, value: unknown): Promise<void> {
  await browser.storage.local.set({ [name]: value });
}
