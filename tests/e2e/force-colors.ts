import type { Page } from 'puppeteer-core';

/** Shows a page as a system with forced colours does, or no longer; Chromium only. */
export async function forceColors(page: Page, forced: boolean): Promise<void> {
  const session = await page.createCDPSession();
  const features = [{ name: 'forced-colors', value: forced ? 'active' : 'none' }];
  await session.send('Emulation.setEmulatedMedia', { features });
}
