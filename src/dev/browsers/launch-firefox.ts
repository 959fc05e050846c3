import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { DrivenBrowser, LaunchOptions } from './driven-browser.ts';

/** Starts Firefox with the extension in it. */
export async function launchFirefox(options: LaunchOptions): Promise<DrivenBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless,
    defaultViewport: options.headless ? { width: 1200, height: 800 } : null,
    // The toolbar button belongs to the browser's own window.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: { 'network.dns.localDomains': options.localHosts.join() },
  });
  const id = await browser.installExtension(options.extension);
  return {
    name: 'firefox',
    browser,
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
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  `;
}

/** The BiDi session, which puppeteer keeps to itself. */
interface Session {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface BidiInternals {
  mainFrame(): { browsingContext: { userContext: { browser: { session: Session } } } };
}

/** Runs a script in the browser's own window; throws where it does. */
async function runInWindow(browser: Browser, script: string): Promise<void> {
  const [page] = await browser.pages();
  if (!page) throw new Error('Firefox has no page open.');
  const { session } = (page as Page as unknown as BidiInternals).mainFrame().browsingContext
    .userContext.browser;
  const tree = await session.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string; url: string }[] };
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('Firefox has no window of its own.');
  const done = await session.send('script.evaluate', {
    expression: `(async () => {${script}})()`,
    target: { context: window.context },
    awaitPromise: true,
  });
  const { type, exceptionDetails } = done.result as {
    type: string;
    exceptionDetails?: { text: string };
  };
  if (type !== 'success') throw new Error(exceptionDetails?.text ?? 'The script failed.');
}
