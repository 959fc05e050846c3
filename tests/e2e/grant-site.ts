import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../src/dev/browsers/driven-browser.ts';
import { runInWindow } from '../../src/dev/browsers/run-in-window.ts';
import { closeTab } from '../../src/dev/browsers/tab-in-front.ts';
import { waitFor } from '../../src/dev/browsers/wait-for.ts';

/**
 * Adds the site of a page in our options and grants it there by a real key press. Chromium's prompt
 * cannot be answered without a window, and does not come for what was allowed on its own page of
 * extensions.
 */
export async function grantSite(driven: DrivenBrowser, address: string): Promise<void> {
  await allowBeforehand(driven, address);
  const page = await openOptions(driven, address);
  await waitFor('the button to have the focus', () =>
    page.evaluate(() => document.activeElement?.matches('.add-site .main-button') ?? false),
  );
  await page.keyboard.press('Enter');
  await page.waitForSelector('.site[data-grant="granted"]');
  await closeTab(page);
}

/** Grants in our options the site that is kept there, where it is not. */
export async function grantAgain(
  driven: DrivenBrowser,
  options: Page,
  address: string,
): Promise<void> {
  const site = await options.waitForSelector(
    '.site:is([data-grant="granted"], [data-grant="missing"])',
  );
  if (await site?.evaluate((it) => it.matches('[data-grant="granted"]'))) return;
  await allowBeforehand(driven, address);
  await options.bringToFront();
  await clickIn(options, '.site[data-grant="missing"] .site-grant button');
  await options.waitForSelector('.site[data-grant="granted"]');
}

/** Takes it back in our options. */
export function revokeSite(options: Page): Promise<void> {
  return clickIn(options, '.site[data-grant="granted"] .site-grant button');
}

/** Opens our options with the site of a page filled in. */
export async function openOptions(driven: DrivenBrowser, address: string): Promise<Page> {
  const page = await driven.browser.newPage();
  await driven.visit(page, `${driven.home}/options.html?site=${encodeURIComponent(address)}`);
  await page.waitForSelector('.options');
  return page;
}

/** Clicks as a hand would: browsers ask for permissions in a real click only. */
export async function clickIn(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(selector);
  await element?.evaluate((it) => it.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await element?.click();
}

/** Chromium's own page of extensions: what is allowed there needs no prompt of ours. */
export async function allowBeforehand(driven: DrivenBrowser, address: string): Promise<void> {
  if (driven.name !== 'chromium') return;
  await onExtensionsPage(driven, `addHostPermission(id, '*://${new URL(address).hostname}/*')`);
}

/** The user takes a site back in the browser's own settings. */
export async function revokeInBrowser(driven: DrivenBrowser, address: string): Promise<void> {
  const origin = `*://${new URL(address).hostname}/*`;
  if (driven.name === 'chromium') {
    await onExtensionsPage(driven, `removeHostPermission(id, '${origin}')`);
  } else {
    await runInWindow(
      driven.browser,
      `const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByHostname('${new URL(driven.home).hostname}');
      await ExtensionPermissions.remove(
        extension.id, { permissions: [], origins: ['${origin}'] }, extension);`,
    );
  }
}

async function onExtensionsPage({ browser, home }: DrivenBrowser, call: string): Promise<void> {
  const id = new URL(home).hostname;
  const page = await browser.newPage();
  await page.goto(`chrome://extensions/?id=${id}`, { waitUntil: 'domcontentloaded' });
  await page.evaluate(`(async () => {
    const id = '${id}';
    const settings = chrome.developerPrivate;
    await settings.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_SPECIFIC_SITES' });
    await settings.${call};
  })()`);
  await closeTab(page);
}
