import type { DrivenBrowser } from '../../src/dev/browsers/driven-browser.ts';
import { closeTab } from '../../src/dev/browsers/tab-in-front.ts';

interface ExtensionGlobal {
  readonly chrome: {
    readonly storage: Readonly<Record<'local' | 'sync' | 'session', { clear(): Promise<void> }>>;
    readonly permissions: { getAll(): Promise<{ origins?: string[] }> };
  };
}

/**
 * Brings a browser back to how it was launched: nothing stored by the extension, one empty tab.
 * @returns whether it is; it is not where the extension was granted a site
 */
export async function restoreBrowser(driven: DrivenBrowser): Promise<boolean> {
  const { browser } = driven;
  const old = await browser.pages();
  await browser.newPage();
  const own = await browser.newPage();
  await driven.visit(own, `${driven.home}/options.html`);
  await own.waitForSelector('.options');
  // First of all the pages: what they do as they go may be stored.
  for (const page of old) await page.close();
  const granted = await own.evaluate(async () => {
    const { storage, permissions } = (globalThis as unknown as ExtensionGlobal).chrome;
    for (const area of [storage.local, storage.sync, storage.session]) await area.clear();
    return (await permissions.getAll()).origins ?? [];
  });
  await closeTab(own);
  return granted.length === 0;
}
