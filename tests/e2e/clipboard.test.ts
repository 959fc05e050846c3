import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser } from '../../src/dev/browsers/driven-browser.ts';
import { closeTab } from '../../src/dev/browsers/tab-in-front.ts';
import { waitFor } from '../../src/dev/browsers/wait-for.ts';
import { demoArticle } from '../../src/dev/demo-page.ts';
import { borrow } from './borrow-browser.ts';
import { BROWSERS } from './browsers.ts';
import { readClipboard } from './paste-field.ts';
import { clickInReader, openReader } from './reader-page.ts';
import { ARTICLE, FIELD, NO_CLIPBOARD, type Site, serveSite } from './site.ts';

describe.each(BROWSERS)('the clipboard in %s', (name) => {
  let driven: DrivenBrowser;
  let site: Site;

  beforeAll(async () => {
    site = await serveSite();
    driven = await borrow(name);
  });
  afterAll(() => site?.close());

  // The demo page stops every `copy` event; the other one forbids the clipboard by its policy as well.
  test.each([ARTICLE, NO_CLIPBOARD])(
    'the copy button puts the clean text there (%s)',
    async (path) => {
      const open = await openReader(driven, site.at(path));
      await clickInReader(open, 'button[aria-keyshortcuts="c"]');
      await waitFor('the sign that it is copied', () => open.reader.$('[role=status]:not(:empty)'));
      const text = await readClipboard(driven, site.at(FIELD));
      for (const paragraph of [demoArticle.title, ...demoArticle.paragraphs]) {
        expect(text).toContain(paragraph);
      }
      expect(text).not.toMatch(/\p{Script=Han}\([a-z]+\)(?<!\((?:mm)\))/u);
      await closeTab(open.page);
    },
  );
});
