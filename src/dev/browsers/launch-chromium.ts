import puppeteer, { type Browser, type Target } from 'puppeteer-core';
import type { DrivenBrowser, LaunchOptions } from './driven-browser.ts';
import { waitFor } from './wait-for.ts';

/** Starts Chromium, Chrome or Edge with the extension in it. */
export async function launchChromium(options: LaunchOptions): Promise<DrivenBrowser> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: options.executable,
    headless: options.headless,
    ...(options.display && { env: { ...process.env, DISPLAY: options.display } }),
    // Extensions can be installed through a pipe only.
    pipe: true,
    enableExtensions: true,
    ...(options.language && { env: { ...process.env, LANGUAGE: options.language } }),
    defaultViewport: options.headless ? { width: 1200, height: 800 } : null,
    args: [
      '--disable-background-networking',
      // Containers give it too little.
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--no-first-run',
      // One switch for all of them: the last would win.
      `--host-resolver-rules=${options.localHosts.map((host) => `MAP ${host} 127.0.0.1`).join()}`,
      // Chromium refuses to run as root in its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const id = await browser.installExtension(options.extension);
  await backgroundListens(browser, id);
  if (options.welcomes ?? true) await leaveWelcome(browser);
  return {
    name: 'chromium',
    browser,
    home: `chrome-extension://${id}`,
    async visit(page, address) {
      await page.goto(address);
    },
    async pressButton(page) {
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('Chromium no longer has the extension.');
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
    },
    // Headless Chromium knows no key bindings: the editing command has to be named.
    paste: (page) => page.keyboard.press('v', { commands: ['Paste'] }),
    async endBackground() {
      const worker = await (await backgroundOf(browser, id)).worker();
      await worker?.close();
    },
    close: () => browser.close(),
  };
}

/** Right after its installation an extension does not listen yet, and a press would be lost. */
async function backgroundListens(browser: Browser, id: string): Promise<void> {
  const target = await backgroundOf(browser, id);
  await waitFor('the extension to listen', async () => {
    const worker = await target.worker();
    return worker?.evaluate('globalThis.chrome?.action?.onClicked.hasListeners()');
  });
}

function backgroundOf(browser: Browser, id: string): Promise<Target> {
  const address = `chrome-extension://${id}/`;
  return browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith(address),
  );
}

/** The first-run page comes to the front when it comes: before anything else does. */
async function leaveWelcome(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  await (await target.page())?.close();
}
