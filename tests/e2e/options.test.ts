import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser } from '../../src/dev/browsers/driven-browser.ts';
import { closeTab } from '../../src/dev/browsers/tab-in-front.ts';
import { waitFor } from '../../src/dev/browsers/wait-for.ts';
import { BROWSERS, launch } from './browsers.ts';
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
    for (const theme of ['light', 'sepia', 'grey', 'dark', 'black']) {
      await click(page, `[data-setting="theme"] .choice:has([value="${theme}"])`);
      await page.waitForSelector(`[data-theme="${theme}"]`);
      const found = await page.evaluate(`${axe.source}; axe.run(document).then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html)))`);
      expect(found, theme).toEqual([]);
    }
    await click(page, '#reading .link-button');
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
  const element = await page.waitForSelector(selector);
  await element?.evaluate((it) => it.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await element?.click();
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
