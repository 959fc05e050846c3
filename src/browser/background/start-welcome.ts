import { browser } from 'wxt/browser';

/** Opens the first-run page once, when the extension is installed; an update opens nothing. */
export function startWelcome(): void {
  browser.runtime.onInstalled.addListener((details) => {
    // Firefox: somebody who loads it for this session alone, as its makers do, knows it.
    const isTemporary = 'temporary' in details && details.temporary === true;
    if (details.reason !== 'install' || isTemporary) return;
    void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
