import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser } from '../../src/dev/browsers/driven-browser.ts';
import { closeTab } from '../../src/dev/browsers/tab-in-front.ts';
import { waitFor } from '../../src/dev/browsers/wait-for.ts';
import { demoArticle } from '../../src/dev/demo-page.ts';
import { borrow } from './borrow-browser.ts';
import { BROWSERS } from './browsers.ts';
import { pressCopy, readClipboard } from './paste-field.ts';
import { clickInReader, type OpenReader, openReader } from './reader-page.ts';
import { RICH_FIELD, SHOW_RICH } from './rich-field.ts';
import { ARTICLE, FIELD, NO_CLIPBOARD, type Site, serveSite } from './site.ts';

const SAID = '[role=status]:not(:empty)';

describe.each(BROWSERS)('copying and saving in the reader in %s', (name) => {
  let driven: DrivenBrowser;
  let site: Site;

  beforeAll(async () => {
    site = await serveSite({ [RICH_FIELD]: SHOW_RICH });
    driven = await borrow(name);
  });
  afterAll(() => site?.close());

  /** Chooses a form by its place in the menu of a button, and waits for the sign. */
  async function choose(open: OpenReader, menu: 'copy' | 'save', place: number): Promise<void> {
    // The copy menu's button has no key; that of the save menu has.
    const button = menu === 'copy' ? '.toolbar-button.narrow' : 'button[aria-keyshortcuts="s"]';
    await clickInReader(open, button);
    await open.reader.waitForSelector('.menu');
    await clickInReader(open, `.menu .menu-item:nth-child(${place})`);
    await open.reader.waitForSelector(SAID);
  }

  // The demo page stops every `copy` event; the other one forbids the clipboard by its policy as well.
  test.each([ARTICLE, NO_CLIPBOARD])('the formatted side arrives (%s)', async (path) => {
    const open = await openReader(driven, site.at(path));
    await choose(open, 'copy', 3);
    const html = await readClipboard(driven, site.at(RICH_FIELD));
    expect(html).toMatch(/<h1[^>]*>旧粮仓变成图书馆/);
    expect(html).toMatch(/<li[^>]*>不收押金/);
    expect(html).toContain(site.at(ARTICLE).replace(ARTICLE, path));
    expect(html).not.toMatch(/class=|\bid=|<script/);
    await closeTab(open.page);
  });

  test.each([ARTICLE, NO_CLIPBOARD])('Markdown arrives (%s)', async (path) => {
    const open = await openReader(driven, site.at(path));
    await choose(open, 'copy', 2);
    const text = await readClipboard(driven, site.at(FIELD));
    expect(text).toContain(`# ${demoArticle.title}`);
    expect(text).toMatch(/\n[-\d.]+ 不收押金/);
    await closeTab(open.page);
  });

  test.each([ARTICLE, NO_CLIPBOARD])('a selection arrives clean (%s)', async (path) => {
    const open = await openReader(driven, site.at(path));
    const { page, reader } = open;
    await clickInReader(open, 'main article .body p');
    await reader.evaluate(() => {
      const body = document.querySelector('main article .body');
      if (body) getSelection()?.selectAllChildren(body);
    });
    await pressCopy(driven, page);
    await reader.waitForSelector(SAID);
    const text = await readClipboard(driven, site.at(FIELD));
    const marked = text.replace(/\r\n/g, '\n').replace(/^(?:[•-]|\d+\.) /gm, '');
    for (const paragraph of demoArticle.paragraphs) expect(marked).toContain(paragraph);
    await closeTab(page);
  });

  test('a file is saved out of the frame', async () => {
    const open = await openReader(driven, site.at(ARTICLE));
    const folder = mkdtempSync(join(tmpdir(), 'qingdu-'));
    if (name === 'chromium') {
      const session = await driven.browser.target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', {
        behavior: 'allow',
        downloadPath: folder,
      });
    }
    await choose(open, 'save', 1);
    const said = await open.reader.$eval(SAID, ({ textContent }) => textContent);
    const file = `${demoArticle.title}.md`;
    expect(said).toContain(file);
    // Firefox's driver cannot be told where to save.
    if (name === 'chromium') {
      const text = await waitFor('the file', () => {
        try {
          return readFileSync(join(folder, file), 'utf8');
        } catch {
          return null;
        }
      });
      expect(text).toMatch(/^---\ntitle: "旧粮仓变成图书馆/);
      expect(text).toContain(demoArticle.paragraphs.at(-1));
    }
    rmSync(folder, { recursive: true });
    await closeTab(open.page);
  });
});
