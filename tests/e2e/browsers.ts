import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';
import { askPage } from '../../src/dev/browsers/ask-page.ts';
import type { BrowserName, DrivenBrowser } from '../../src/dev/browsers/driven-browser.ts';
import { launchChromium } from '../../src/dev/browsers/launch-chromium.ts';
import { launchFirefox } from '../../src/dev/browsers/launch-firefox.ts';
import { shows } from '../../src/dev/browsers/reader-frame.ts';
import { closeTab } from '../../src/dev/browsers/tab-in-front.ts';
import { waitFor } from '../../src/dev/browsers/wait-for.ts';
import { EXTENSIONS } from './extensions.ts';
import { SITE_HOST } from './site.ts';

/** Every test runs in each of them. */
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };

/** Starts a browser with the built extension in it, or with what lies in another folder. */
export function launch(name: BrowserName, extension = EXTENSIONS[name]): Promise<DrivenBrowser> {
  return LAUNCH[name]({
    executable: inject('browsers')[name],
    extension,
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

/** What lies on the clipboard once it was read: so nothing that an earlier test copied is read again. */
const READ = 'read before';

/**
 * What a user would paste now: pastes into a field by the keyboard and reads it. Only once, unless the
 * field's own page stops copying.
 */
export async function readClipboard(driven: DrivenBrowser, fieldAddress: string): Promise<string> {
  const page = await driven.browser.newPage();
  await page.goto(fieldAddress);
  await page.bringToFront();
  await page.focus('textarea');
  await driven.paste(page);
  const text = await waitFor('the text to be pasted', () =>
    page.$eval('textarea', (field) => field.value),
  );
  await page.$eval(
    'textarea',
    (field, next) => {
      field.value = next;
      field.select();
    },
    READ,
  );
  await pressCopy(driven, page);
  await closeTab(page);
  return text;
}

/** Copies what is selected in a page, by the keyboard. Headless Chromium knows no key bindings. */
export async function pressCopy({ name }: DrivenBrowser, { keyboard }: Page): Promise<void> {
  await keyboard.down('Control');
  await keyboard.press('c', name === 'chromium' ? { commands: ['Copy'] } : {});
  await keyboard.up('Control');
}
