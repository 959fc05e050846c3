import { browser } from 'wxt/browser';
import { watchPermissions } from '../permissions/watch-permissions.ts';
import { watchRules } from '../settings/watch-rules.ts';
import { watchSettings } from '../settings/watch-settings.ts';
import { forgetTab } from './closed-pages.ts';
import { reconcile } from './reconcile.ts';

/** Listens to all that changes what runs by itself. To be called while the background starts. */
export function startAutoClean(): void {
  // An update takes registered scripts away, and leaves dead ones in the pages that are open.
  browser.runtime.onInstalled.addListener(() => void reconcile(true));
  browser.runtime.onStartup.addListener(() => void reconcile(false));
  watchPermissions(() => void reconcile(true));
  watchRules(() => void reconcile(true));
  watchSettings(() => void reconcile(false));
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  // The background may have been ended in the midst of it.
  void reconcile(false);
}
