import { browser } from 'wxt/browser';

const FOLLOWED = ['http:', 'https:', 'mailto:'];

/** Opens an address of the article in a tab. Throws for one that an article has no business with. */
export async function followLink(tabId: number, href: string): Promise<void> {
  const { protocol } = new URL(href);
  if (!FOLLOWED.includes(protocol)) throw new Error(`Not followed: ${protocol}`);
  await browser.tabs.update(tabId, { url: href });
}
