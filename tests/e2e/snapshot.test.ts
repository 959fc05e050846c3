import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser } from '../../src/dev/browsers/driven-browser.ts';
import { readerFrame } from '../../src/dev/browsers/reader-frame.ts';
import { closeTab } from '../../src/dev/browsers/tab-in-front.ts';
import { FONT_SIZE_MARK, HIDDEN_MARK, type Snapshot } from '../../src/dom/snapshot.ts';
import { borrow } from './borrow-browser.ts';
import { BROWSERS } from './browsers.ts';
import { MARKED, type Site, serveSite } from './site.ts';

describe.each(BROWSERS)('the snapshot in %s', (name) => {
  let driven: DrivenBrowser;
  let site: Site;

  beforeAll(async () => {
    site = await serveSite();
    driven = await borrow(name);
  });
  afterAll(() => site?.close());

  test('carries what only layout knows, and leaves the page alone', async () => {
    const page = await driven.browser.newPage();
    await page.goto(site.at(MARKED));
    const pictures = () => site.requests.filter(({ path }) => path.includes('/pixel')).length;
    const before = pictures();
    await driven.pressButton(page);
    const reader = await readerFrame(page, '[role=alert], main article');

    // The reader that was let in may ask again, and gets the same.
    const snapshot = await reader.evaluate(async () => {
      const secret = new URLSearchParams(location.search).get('secret');
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<{ value: unknown }> } };
      };
      const message = { kind: 'getSnapshot', body: { secret, tabId: null } };
      return (await chrome.runtime.sendMessage(message)).value;
    });
    const { html, title, url, contentType } = snapshot as Snapshot;
    expect({ title, url, contentType }).toEqual({
      title: '标记',
      url: site.at(MARKED),
      contentType: 'text/html',
    });

    const marks = await page.evaluate(
      (markup, hidden, size) => {
        const copy = new DOMParser().parseFromString(markup, 'text/html');
        const marked = (mark: string) =>
          [...copy.querySelectorAll(`[${mark}]`)].map((it) => [it.id, it.getAttribute(mark)]);
        return {
          hidden: marked(hidden).map(([id]) => id),
          sizes: Object.fromEntries(marked(size)),
        };
      },
      html,
      HIDDEN_MARK,
      FONT_SIZE_MARK,
    );
    expect(marks.hidden).toEqual(['none', 'invisible', 'far-left', 'cut-off']);
    expect(marks.sizes).toMatchObject({
      headline: '30',
      bold: '21',
      'by-style': '26',
      'by-class': '19',
    });
    expect(marks.sizes).not.toHaveProperty('forged');
    expect(marks.sizes).not.toHaveProperty('long');

    expect(await page.evaluate('window.made')).toBe(1);
    expect(pictures()).toBe(before);
    await closeTab(page);
  });
});
