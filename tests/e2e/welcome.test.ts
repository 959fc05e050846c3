import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser } from '../../src/dev/browsers/driven-browser.ts';
import { closeTab } from '../../src/dev/browsers/tab-in-front.ts';
import { demoArticle } from '../../src/dev/demo-page.ts';
import { BROWSERS, launch } from './browsers.ts';
import { findViolations, THEMES } from './find-violations.ts';
import { clickIn } from './grant-site.ts';

// That it opens when the extension is installed Chromium's launcher waits for; Firefox installs for the
// session only, where it does not.
describe.each(BROWSERS)('the first-run page in %s', (name) => {
  let driven: DrivenBrowser;

  beforeAll(async () => {
    driven = await launch(name);
  });
  afterAll(() => driven?.close());

  test('cleans a piece of a page at a press, asks for nothing, and axe finds nothing', async () => {
    const page = await driven.browser.newPage();
    await driven.visit(page, `${driven.home}/welcome.html`);
    await page.waitForSelector('.demo');
    const text = () => page.$eval('.demo-page', (it) => it.textContent ?? '');
    expect(await text()).toMatch(/\(liang\).*\(guan\)/u);
    expect(await findViolations(page, [])).toEqual([]);
    await clickIn(page, '.demo .main-button');
    await page.waitForSelector('.demo[data-clean="true"]');
    expect(await text()).toBe([demoArticle.title, ...demoArticle.paragraphs.slice(0, 2)].join(''));
    expect(await findViolations(page, name === 'chromium' ? THEMES : [])).toEqual([]);
    await page.setViewport({ width: 360, height: 740 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);

    if (name === 'firefox') {
      await clickIn(page, '.all-sites .check');
      await page.waitForSelector('.all-sites input:checked');
      await clickIn(page, '.all-sites .check');
      await page.waitForSelector('.all-sites input:not(:checked)');
    }
    await closeTab(page);
  });
});
