import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askPage } from '../../src/dev/browsers/ask-page.ts';
import type { DrivenBrowser } from '../../src/dev/browsers/driven-browser.ts';
import { readerFrame } from '../../src/dev/browsers/reader-frame.ts';
import { closeTab } from '../../src/dev/browsers/tab-in-front.ts';
import { waitFor } from '../../src/dev/browsers/wait-for.ts';
import { BROWSERS, launch } from './browsers.ts';
import { findViolations, THEMES } from './find-violations.ts';
import { forceColors } from './force-colors.ts';
import { closeByEscape, openReader } from './reader-page.ts';
import { ARTICLE, SITE_HOST, type Site, serveSite } from './site.ts';

const ORIGIN = `*://${SITE_HOST}/*`;

describe.each(BROWSERS)('the options in %s', (name) => {
  let driven: DrivenBrowser;
  let site: Site;

  beforeAll(async () => {
    site = await serveSite();
    driven = await launch(name);
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });

  test('a setting takes effect at once and outlasts the page', async () => {
    const page = await openOptions();
    await click(page, '[data-setting="theme"] .choice:has([value="sepia"])');
    await click(page, '.radio:has([value="zh-Hant-TW"])');
    await waitFor('both to be stored', async () => {
      const stored = await inPage(page, 'browser.storage.sync.get(null)');
      const kept = stored as Record<string, unknown>;
      return kept['settings.reader.theme'] === 'sepia' && kept['settings.script'] === 'zh-Hant-TW';
    });
    await closeTab(page);

    const again = await openOptions();
    expect(await again.evaluate(() => document.documentElement.dataset.theme)).toBe('sepia');
    await again.waitForSelector('[value="zh-Hant-TW"]:checked');
    await click(again, '#script .link-button');
    await again.waitForSelector('[value="zh-Hans"]:checked');
    await click(again, '#reading .link-button');
    await again.waitForSelector('[data-theme="system"]');
    await closeTab(again);
  });

  test('a reader that is open shows at once what is set here, and this page what is set there', async () => {
    const open = await openReader(driven, site.at(ARTICLE));
    const page = await openOptions();
    await click(page, '[data-setting="theme"] .choice:has([value="grey"])');
    await waitFor('the theme in the reader', () =>
      open.reader.evaluate(() => document.documentElement.dataset.theme === 'grey'),
    );
    await open.page.bringToFront();
    await open.page.keyboard.press('+');
    await waitFor('the size on this page', () =>
      page.evaluate(() => document.documentElement.style.getPropertyValue('--font-size') === '20'),
    );
    await closeByEscape(open.page);
    await driven.pressButton(open.page);
    const again = await readerFrame(open.page);
    expect(
      await again.evaluate(({ dataset, style } = document.documentElement) => [
        dataset.theme,
        style.getPropertyValue('--font-size'),
      ]),
    ).toEqual(['grey', '20']);
    await page.bringToFront();
    for (let i = 0; i < 2; i++) await click(page, '#reading .link-button');
    await waitFor('the defaults in the reader', () =>
      again.evaluate(
        ({ dataset, style } = document.documentElement) =>
          dataset.theme === 'system' && style.getPropertyValue('--font-size') === '19',
      ),
    );
    await closeTab(open.page);
    await closeTab(page);
  });

  test('all data is taken along in a file, cleared, brought back, and read in again', async () => {
    const page = await openOptions();
    const stored = () => inPage(page, 'browser.storage.sync.get(null)') as Promise<object>;
    const keeps = async (what: string) => JSON.stringify(await stored()).includes(what);
    await click(page, '[data-setting="theme"] .choice:has([value="black"])');
    await typeSite(page, 'quiet.example');
    await page.select('.add-site select', 'never');
    await click(page, '.add-site .main-button');
    await waitFor('both to be kept', async () => (await keeps('quiet')) && keeps('black'));

    await page.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => {
          window.name = text;
        });
        return make(blob);
      };
    });
    await click(page, '#data .buttons .plain-button');
    const file = await waitFor('the file', () => page.evaluate(() => window.name));
    expect(JSON.parse(file)).toMatchObject({
      settings: { reader: { theme: 'black' } },
      rules: [{ pattern: '*://quiet.example/*', mode: 'never' }],
    });

    await click(page, '.clearings li:last-child .plain-button');
    await click(page, '.dialog .main-button');
    await waitFor('all to be gone', async () => !(await keeps('quiet')) && !(await keeps('black')));
    await click(page, '.notice-button:not([aria-label])');
    await waitFor('all to come back', async () => (await keeps('quiet')) && keeps('black'));
    await click(page, '.clearings li:last-child .plain-button');
    await click(page, '.dialog .main-button');
    await waitFor('all to be gone', async () => !(await keeps('quiet')));

    const folder = mkdtempSync(join(tmpdir(), 'qingdu-'));
    writeFileSync(join(folder, 'all.json'), file);
    const input = await page.waitForSelector('#data input[type="file"]');
    await (input as import('puppeteer-core').ElementHandle<HTMLInputElement>).uploadFile(
      join(folder, 'all.json'),
    );
    await waitFor('all to be read', async () => (await keeps('quiet')) && keeps('black'));
    expect(await names(page)).toEqual(['quiet.example']);
    await click(page, '.clearings li:last-child .plain-button');
    await click(page, '.dialog .main-button');
    await waitFor('all to be gone', async () => !(await keeps('quiet')));
    await closeTab(page);
    rmSync(folder, { recursive: true });
  });

  test('shortcuts are listed with their keys, and lead to where the browser changes them', async () => {
    const page = await openOptions();
    const commands = (await inPage(page, 'browser.commands.getAll()')) as { shortcut: string }[];
    const keys = commands.map(({ shortcut }) => shortcut).filter((key) => key !== '');
    expect(commands).toHaveLength(2);
    expect(keys).not.toEqual([]);
    expect(await page.$$eval('.commands kbd', (all) => all.map((it) => it.textContent))).toEqual(
      keys,
    );
    expect(await page.$$('.commands dt')).toHaveLength(2);
    const before = (await driven.browser.pages()).length;
    await click(page, '#shortcuts .plain-button');
    await waitFor("the browser's own list", async () => {
      const pages = await driven.browser.pages();
      const addresses = await Promise.all(pages.map((one) => askPage(one, 'location.href')));
      return addresses.some((one) =>
        /^(?:chrome:\/\/extensions\/shortcuts|about:addons)/.test(String(one)),
      );
    });
    expect((await driven.browser.pages()).length).toBe(before + 1);
    await closeTab(page);
  });

  test('what is no site is refused beside the field; deleting has a way back', async () => {
    const page = await openOptions();
    await typeSite(page, '*.com');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.add-site [role="alert"]');
    expect(await page.$$('.site')).toHaveLength(0);

    await typeSite(page, 'quiet.example');
    await page.select('.add-site select', 'never');
    await click(page, '.add-site .main-button');
    await page.waitForSelector('.site');
    expect(await names(page)).toEqual(['quiet.example']);
    await click(page, '.site-remove');
    await waitFor('the site to go', async () => (await names(page)).length === 0);
    await click(page, '.notice-button:not([aria-label])');
    await waitFor('the site to come back', async () => (await names(page)).length === 1);
    await click(page, '.site-remove');
    await waitFor('the site to go', async () => (await names(page)).length === 0);
    await closeTab(page);
  });

  test('a list is read from a file, and what is wrong in it is named', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'qingdu-'));
    const file = join(folder, 'sites.json');
    const rules = [
      { pattern: 'a.example', mode: 'never' },
      { pattern: '*', mode: 'always' },
    ];
    writeFileSync(file, JSON.stringify({ qingdu: 1, rules }));
    const page = await openOptions();
    const input = await page.waitForSelector('#sites input[type="file"]');
    await (input as import('puppeteer-core').ElementHandle<HTMLInputElement>).uploadFile(file);
    await page.waitForSelector('#sites .report li');
    expect(await names(page)).toEqual(['a.example']);
    await click(page, '.notice-button:not([aria-label])');
    await waitFor('the sites to go', async () => (await names(page)).length === 0);
    await closeTab(page);
    rmSync(folder, { recursive: true });
  });

  // Chromium's own prompt never answers without a window: there the test goes as far as the question.
  test('a site that the reader sent here is one key press from its permission', async () => {
    const page = await openOptions(`?site=${encodeURIComponent(site.at(ARTICLE))}`);
    await waitFor('the button to have the focus', () =>
      page.evaluate(() => document.activeElement?.matches('.add-site .main-button') ?? false),
    );
    expect(await page.$eval('.add-site input', (field) => field.value)).toBe(
      `${SITE_HOST}:${site.port}`,
    );
    await page.keyboard.press('Enter');
    if (name === 'chromium') {
      await page.waitForSelector('.site[data-grant="missing"]');
      await closeTab(page);
      return;
    }
    await page.waitForSelector('.site[data-grant="granted"]');
    expect(await holds(page)).toBe(true);

    // Revoked here, and elsewhere: both show at once and are said.
    await click(page, '.site-grant button');
    await page.waitForSelector('.site[data-grant="missing"]');
    expect(await holds(page)).toBe(false);
    expect(await page.$eval('.notice-bar', (bar) => bar.textContent)).toContain(SITE_HOST);
    await click(page, '.site-grant button');
    await page.waitForSelector('.site[data-grant="granted"]');
    await inPage(page, `browser.permissions.remove({ origins: ['${ORIGIN}'] })`);
    await page.waitForSelector('.site[data-grant="missing"]');

    // A deleted site takes its permission along; undone, both come back.
    await click(page, '.site-grant button');
    await page.waitForSelector('.site[data-grant="granted"]');
    await click(page, '.site-remove');
    await waitFor('the permission to go', async () => !(await holds(page)));
    await click(page, '.notice-button:not([aria-label])');
    await page.waitForSelector('.site[data-grant="granted"]');
    expect(await holds(page)).toBe(true);

    // All sites: its own choice, and its own permission.
    await click(page, '.all-sites .check');
    await page.waitForSelector('.all-sites input:checked');
    await page.waitForSelector('.site[data-grant="throughAllSites"]');
    await click(page, '.all-sites .check');
    await page.waitForSelector('.all-sites input:not(:checked)');
    await page.waitForSelector('.site[data-grant="granted"]');
    expect(await holds(page)).toBe(true);
    expect(await holds(page, '*://other.example/*')).toBe(false);
    await closeTab(page);
  });

  test('axe finds nothing in any theme', async () => {
    const page = await openOptions();
    await typeSite(page, '*');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.add-site [role="alert"]');
    expect(await findViolations(page, name === 'chromium' ? THEMES : [])).toEqual([]);
    if (name === 'chromium') {
      await forceColors(page, true);
      expect(await findViolations(page, [])).toEqual([]);
    }
    await closeTab(page);
  });

  test('fits a narrow window', async () => {
    const page = await openOptions();
    await page.setViewport({ width: 360, height: 740 });
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await closeTab(page);
  });

  async function openOptions(search = ''): Promise<Page> {
    const page = await driven.browser.newPage();
    await driven.visit(page, `${driven.home}/options.html${search}`);
    await page.waitForSelector('.options');
    return page;
  }
});

async function typeSite(page: Page, text: string): Promise<void> {
  await page.$eval('.add-site input', (field) => field.select());
  await page.type('.add-site input', text);
}

/** Clicks as a hand would: browsers ask for permissions in a real click only. */
async function click(page: Page, selector: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    const element = await page.waitForSelector(selector);
    try {
      await element?.evaluate((it) => it.scrollIntoView({ block: 'center', behavior: 'instant' }));
      return await element?.click();
    } catch (error) {
      // What is drawn anew under the pointer is another element.
      if (tries === 3 || !/detached/.test(String(error))) throw error;
    }
  }
}

function names(page: Page): Promise<string[]> {
  return page.$$eval('.site-name', (all) => all.map((one) => one.textContent ?? ''));
}

function holds(page: Page, origin = ORIGIN): Promise<unknown> {
  return inPage(page, `browser.permissions.contains({ origins: ['${origin}'] })`);
}

/** Runs an expression with the extension's own rights. */
function inPage(page: Page, expression: string): Promise<unknown> {
  return page.evaluate(
    `(() => { const browser = globalThis.browser ?? chrome; return ${expression}; })()`,
  );
}
