import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../src/dev/browsers/driven-browser.ts';
import { readerFrame } from '../../src/dev/browsers/reader-frame.ts';
import { closeTab } from '../../src/dev/browsers/tab-in-front.ts';
import { waitFor } from '../../src/dev/browsers/wait-for.ts';

/**
 * Adds the site of a page in our options and grants it there by a real key press. Neither browser's
 * prompt can be answered here: Firefox's is switched off, and Chromium does not ask for what was
 * allowed on its own page of extensions.
 */
export async function grantSite(driven: DrivenBrowser, address: string): Promise<void> {
  if (driven.name === 'firefox') await grantWithoutPrompt(driven);
  else await allowBeforehand(driven, `*://${new URL(address).hostname}/*`);
  const page = await openOptions(driven, address);
  await waitFor('the button to have the focus', () =>
    page.evaluate(() => document.activeElement?.matches('.add-site .main-button') ?? false),
  );
  await page.keyboard.press('Enter');
  await page.waitForSelector('.site[data-grant="granted"]');
  await closeTab(page);
}

/** Takes it back in our options. */
export async function revokeSite(driven: DrivenBrowser, address: string): Promise<void> {
  const page = await openOptions(driven, address);
  const button = await page.waitForSelector('.site[data-grant="granted"] .site-grant button');
  await button?.evaluate((it) => it.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await button?.click();
  await page.waitForSelector('.site[data-grant="missing"]');
  await closeTab(page);
}

/** Opens our options with the site of a page filled in. */
export async function openOptions(driven: DrivenBrowser, address: string): Promise<Page> {
  const home = await addressOfOurs(driven, address);
  const page = await driven.browser.newPage();
  await driven.visit(page, `${home}/options.html?site=${encodeURIComponent(address)}`);
  await page.waitForSelector('.options');
  return page;
}

async function allowBeforehand({ browser }: DrivenBrowser, origin: string): Promise<void> {
  const [id] = (await browser.extensions()).keys();
  const page = await browser.newPage();
  await page.goto(`chrome://extensions/?id=${id}`, { waitUntil: 'domcontentloaded' });
  await page.evaluate(`(async () => {
    const settings = chrome.developerPrivate;
    await settings.updateExtensionConfiguration({ extensionId: '${id}', hostAccess: 'ON_CLICK' });
    await settings.addHostPermission('${id}', '${origin}');
  })()`);
  await closeTab(page);
}

const homes = new WeakMap<DrivenBrowser, string>();

/** Where our pages are. Firefox tells only inside one of them. */
async function addressOfOurs(driven: DrivenBrowser, address: string): Promise<string> {
  const [id] = driven.name === 'chromium' ? (await driven.browser.extensions()).keys() : [];
  if (id) return `chrome-extension://${id}`;
  const known = homes.get(driven);
  if (known) return known;
  const page = await driven.browser.newPage();
  await page.goto(address);
  await driven.pressButton(page);
  const home = await (await readerFrame(page)).evaluate(() => location.origin);
  homes.set(driven, home);
  await closeTab(page);
  return home;
}

/** Firefox's prompt belongs to its own window. */
async function grantWithoutPrompt({ browser }: DrivenBrowser): Promise<void> {
  const [page] = await browser.pages();
  const { session } = (page as unknown as BidiInternals).mainFrame().browsingContext.userContext
    .browser;
  const { result } = await session.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  await session.send('script.evaluate', {
    expression: `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)`,
    target: { context: result.contexts[0]?.context },
    awaitPromise: true,
  });
}

interface BidiInternals {
  mainFrame(): {
    browsingContext: {
      userContext: {
        browser: {
          session: {
            send(
              method: string,
              params: object,
            ): Promise<{ result: { contexts: { context: string }[] } }>;
          };
        };
      };
    };
  };
}
