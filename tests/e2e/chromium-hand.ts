import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';
import { launchChromium } from '../../src/dev/browsers/launch-chromium.ts';
import { type Display, startDisplay } from '../../src/dev/browsers/start-display.ts';
import { closeTab } from '../../src/dev/browsers/tab-in-front.ts';
import { elapse, waitFor } from '../../src/dev/browsers/wait-for.ts';
import { EXTENSIONS } from './extensions.ts';
import type { Entry, Hand } from './hand.ts';

/** A menu takes keys only when it has been drawn. */
const DRAWN_MS = 250;

/** From the end of the page's menu: *Inspect* and *View page source* stand below ours. */
const PAGE_ENTRIES: Partial<Record<Entry, readonly string[]>> = {
  'always-clean': ['Up', 'Up', 'Up', 'Right', 'Return'],
  'in-place': ['Up', 'Up', 'Up', 'Right', 'Down', 'Return'],
  // Over a selection it stands by itself, above *Inspect*.
  'copy-selection': ['Up', 'Up', 'Return'],
};

const BUTTON_ENTRIES: Readonly<Record<Entry, readonly string[]>> = {
  'always-clean': ['Down', 'Return'],
  'in-place': ['Down', 'Down', 'Return'],
  'copy-selection': ['Down', 'Down', 'Down', 'Return'],
};

/** Headless, Chromium has neither menus nor key bindings: it gets a window that nobody sees. */
export async function chromiumHand(localHosts: readonly string[]): Promise<Hand> {
  const display = await startDisplay();
  const driven = await launchChromium({
    executable: inject('browsers').chromium,
    extension: EXTENSIONS.chromium,
    headless: false,
    display: display.name,
    localHosts,
  });
  await pinButton(await driven.browser.newPage(), new URL(driven.home).hostname);
  await display.focusWindow();

  const choose = async (open: () => void, keys: readonly string[]) => {
    const before = display.countWindows();
    open();
    await waitFor('the menu', () => display.countWindows() > before).catch((error) => {
      // Left open, it would take the keys that are meant for what comes next.
      display.press('Escape');
      throw error;
    });
    await elapse(DRAWN_MS);
    display.press(...keys);
  };
  return {
    driven,
    async pressCopyKey(page) {
      await inFront(display, page);
      display.press('alt+shift+y');
    },
    async chooseInPage(page, { x, y }, entry) {
      await inFront(display, page);
      const [left, top] = await page.evaluate(() => [
        window.screenX,
        window.screenY + window.outerHeight - window.innerHeight,
      ]);
      await choose(
        () => display.rightClick(Math.round((left ?? 0) + x), Math.round((top ?? 0) + y)),
        PAGE_ENTRIES[entry] ?? [],
      );
    },
    async chooseOnButton(page, entry) {
      await inFront(display, page);
      // To the toolbar, and from its end past the main menu, the profile and the puzzle piece to us.
      display.press('alt+shift+t', 'End', 'Left', 'Left', 'Left');
      await choose(() => display.press('Menu'), BUTTON_ENTRIES[entry]);
    },
    async allow() {
      await elapse(3 * DRAWN_MS);
      display.press('Tab', 'Return');
    },
    async close() {
      await driven.close();
      display.close();
    },
  };
}

async function inFront(display: Display, page: Page): Promise<void> {
  await page.bringToFront();
  await display.focusWindow();
}

/** Puts our button on the toolbar, as users do on Chromium's own page of extensions. */
async function pinButton(page: Page, id: string): Promise<void> {
  await page.goto(`chrome://extensions/?id=${id}`, { waitUntil: 'domcontentloaded' });
  await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(
    { extensionId: '${id}', pinnedToToolbar: true })`);
  await closeTab(page);
}
