import { browser } from 'wxt/browser';

/** Opens our options with a site filled in: there the browser may be asked for it. */
export async function openSiteOptions(site: string): Promise<void> {
  const query = new URLSearchParams({ site });
  await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}?${query}` });
}
