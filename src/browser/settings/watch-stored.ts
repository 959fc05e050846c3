import { browser } from 'wxt/browser';
import { FIRST_READER_SETTINGS } from './migrate-items.ts';
import { HOME } from './storage-home.ts';

/**
 * Reads anew and calls back whenever something changed whose name begins with `prefix`, in this
 * context or another, unless it comes to the same. Begins to listen before it returns, as a
 * background that was asleep must; the first change after that always counts.
 * @returns a function that stops it.
 */
export function watchStored<T>(
  prefix: string,
  read: () => Promise<T>,
  onChange: (value: T) => void,
): () => void {
  let told: string | null = null;
  let latest = 0;
  const listener = async (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area !== 'sync' && area !== 'local') return;
    const concerns = (name: string) =>
      name.startsWith(prefix) || name === HOME || name === FIRST_READER_SETTINGS;
    if (!Object.keys(changes).some(concerns)) return;
    latest++;
    const own = latest;
    const value = await read();
    const text = JSON.stringify(value);
    // A later reading may overtake this one.
    if (own !== latest || text === told) return;
    told = text;
    onChange(value);
  };
  browser.storage.onChanged.addListener(listener);
  return () => {
    latest++;
    browser.storage.onChanged.removeListener(listener);
  };
}
