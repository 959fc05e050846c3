import { browser } from 'wxt/browser';

/** Calls back whenever a permission came or went, be it in the browser's own settings. */
export function watchPermissions(onChange: () => void): () => void {
  const listener = () => onChange();
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
