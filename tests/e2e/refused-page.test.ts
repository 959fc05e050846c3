import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser } from '../../src/dev/browsers/driven-browser.ts';
import { closeTab, tabCloses } from '../../src/dev/browsers/tab-in-front.ts';
import { borrow } from './borrow-browser.ts';
import { BROWSERS, ownTab } from './browsers.ts';
import { ARTICLE, PDF, type Site, serveSite } from './site.ts';

const OWN_PAGES = { chromium: 'chrome://version/', firefox: 'about:support' };

describe.each(BROWSERS)('a page that nothing can be laid over in %s', (name) => {
  let driven: DrivenBrowser;
  let site: Site;

  beforeAll(async () => {
    site = await serveSite();
    driven = await borrow(name);
  });
  afterAll(() => site?.close());

  test("the browser's own page gets a tab that says why", async () => {
    expect(await messageOver(OWN_PAGES[name])).toBe('forbiddenPage');
  });

  test('a PDF gets a tab that says why', async () => {
    expect(await messageOver(site.at(PDF))).toBe('pdf');
  });

  test('the source of a page gets a tab that says why', async () => {
    expect(await messageOver(`view-source:${site.at(ARTICLE)}`)).toBe('forbiddenPage');
  });

  /** Opens an address, presses the button and reads which message our tab shows; the button closes it. */
  async function messageOver(address: string): Promise<string | null> {
    const page = await driven.browser.newPage();
    await driven.visit(page, address);
    await driven.pressButton(page);
    const tab = await ownTab(driven, '[role=alert]');
    const message = await tab.evaluate(() => new URLSearchParams(location.search).get('message'));
    expect(await tab.$eval('[role=alert]', (it) => it.textContent?.trim())).not.toBe('');
    await driven.pressButton(tab);
    await tabCloses(tab);
    await closeTab(page);
    return message;
  }
});
