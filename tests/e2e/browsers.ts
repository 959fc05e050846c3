import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';
import { askPage } from '../../src/dev/browsers/ask-page.ts';
import type { BrowserName, DrivenBrowser } from '../../src/dev/browsers/driven-browser.ts';
import { launchChromium } from '../../src/dev/browsers/launch-chromium.ts';
import { launchFirefox } from '../../src/dev/browsers/launch-firefox.ts';
import { shows } from '../../src/dev/browsers/reader-frame.ts';
import { waitFor } from '../../src/dev/browsers/wait-for.ts';
import { EXTENSIONS } from './extensions.ts';
import { SITE_HOST } from './site.ts';

/** Every test runs in each of them. */
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };

/** Starts a browser with the built extension in it. */
export function launch(name: BrowserName): Promise<DrivenBrowser> {
  return LAUNCH[name]({
    executable: inject('browsers')[name],
    extension: EXTENSIONS[name],
    headless: true,
    withoutPrompts: true,
    localHosts: [SITE_HOST],
  });
}

/** Waits for our own tab to show what `selector` names. */
export function ownTab(
  { browser }: DrivenBrowser,
  selector: string,
  path = '/reader.html',
): Promise<Page> {
  return waitFor(`a tab of our own to show ${selector}`, async () => {
    const pages = await browser.pages();
    const found = await Promise.all(pages.map((page) => isOwn(page, selector, path)));
    return pages[found.indexOf(true)];
  });
}

async function isOwn(page: Page, selector: string, path: string): Promise<boolean> {
  return (await askPage(page, 'location.pathname')) === path && shows(page, selector);
}
