import { browser } from 'wxt/browser';

/** Newer than WXT's types: Firefox 137. */
interface FirefoxCommands {
  openShortcutSettings?(): Promise<void>;
}

/** Opens where the browser lets its user change shortcuts; null where it cannot be opened. */
export const openShortcuts: (() => void) | null = findWay();

function findWay(): (() => void) | null {
  if (!import.meta.env.FIREFOX) {
    return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  }
  const commands = browser.commands as FirefoxCommands | undefined;
  return commands?.openShortcutSettings ? () => void commands.openShortcutSettings?.() : null;
}
