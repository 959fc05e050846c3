import puppeteer from 'puppeteer-core';
import type { DrivenBrowser, LaunchOptions } from './driven-browser.ts';
import { runInWindow } from './run-in-window.ts';

/** Starts Firefox with the extension in it. */
export async function launchFirefox(options: LaunchOptions): Promise<DrivenBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless,
    defaultViewport: options.headless ? { width: 1200, height: 800 } : null,
    // The toolbar button belongs to the browser's own window.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.localDomains': options.localHosts.join(),
      'extensions.webextOptionalPermissionPrompts': !options.withoutPrompts,
    },
  });
  const id = await browser.installExtension(options.extension);
  const host = await runInWindow(browser, `return ${policyOf(id)}.mozExtensionHostname;`);
  return {
    name: 'firefox',
    browser,
    home: `moz-extension://${host}`,
    async visit(page, address) {
      await page.bringToFront();
      await runInWindow(browser, loadInTab(address));
    },
    async pressButton(page) {
      await page.bringToFront();
      await runInWindow(browser, pressIn(id));
    },
    async paste(page) {
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
    },
    async endBackground() {
      await runInWindow(browser, `await ${policyOf(id)}.extension.terminateBackground();`);
    },
    close: () => browser.close(),
  };
}

/** What loads an address in the tab in front, and waits until it has. */
function loadInTab(address: string): string {
  return `
    const { selectedBrowser } = gBrowser;
    selectedBrowser.fixupAndLoadURIString(${JSON.stringify(address)}, {
      triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
    });
    await new Promise((resolve) => {
      const look = () => selectedBrowser.currentURI.spec === ${JSON.stringify(address)}
        && !selectedBrowser.webProgress.isLoadingDocument ? resolve() : setTimeout(look, 20);
      look();
    });
  `;
}

/** What presses the button of an extension, as a script of the browser's own window. */
function pressIn(id: string): string {
  return `
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = ${policyOf(id)};
    ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  `;
}

/** What the browser's own window knows of an extension. */
function policyOf(id: string): string {
  return `WebExtensionPolicy.getByID(${JSON.stringify(id)})`;
}
