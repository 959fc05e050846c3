import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser } from '../../src/dev/browsers/driven-browser.ts';
import { closeTab } from '../../src/dev/browsers/tab-in-front.ts';
import { borrow } from './borrow-browser.ts';
import { BROWSERS } from './browsers.ts';
import { closeByEscape, openReader } from './reader-page.ts';
import { ARTICLE, BASED, type Site, serveSite } from './site.ts';

describe.each(BROWSERS)('the network in %s', (name) => {
  let driven: DrivenBrowser;
  let site: Site;

  beforeAll(async () => {
    site = await serveSite();
    driven = await borrow(name);
  });
  afterAll(() => site?.close());

  test.each([ARTICLE, BASED])(
    '%s: nothing is asked for but the pictures, without referrer',
    async (path) => {
      const asked = () => site.requests.filter(({ path }) => path !== '/favicon.ico');
      let before = 0;
      const { page, reader } = await openReader(driven, site.at(path), async () => {
        before = asked().length;
      });
      await reader.$eval('main article img', (image) => image.scrollIntoView());
      await reader.waitForFunction(() => {
        const [image] = document.images;
        return image?.complete && image.naturalWidth > 0;
      });
      const loaded = await reader.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => new URL(name))
          .filter(({ protocol }) => !protocol.endsWith('-extension:'))
          .map(({ href }) => href),
      );
      // Twice in Firefox: the first, over https:, came to nothing.
      expect([...new Set(loaded)]).toEqual([site.at('/culture/granary.svg')]);
      await closeByEscape(page);
      expect(asked().slice(before)).toEqual([
        { host: new URL(site.at('/')).host, path: '/culture/granary.svg', referrer: null },
      ]);
      await closeTab(page);
    },
  );
});
