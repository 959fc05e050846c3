import type { Page } from 'puppeteer-core';

/** Draws two screenshots side by side on `page`, with room around them, and takes a picture of it. */
export async function composeBeforeAfter(
  page: Page,
  before: Uint8Array,
  after: Uint8Array,
): Promise<Uint8Array> {
  const picture = (png: Uint8Array) =>
    `<img src="data:image/png;base64,${Buffer.from(png).toString('base64')}">`;
  await page.setViewport({ width: 1560, height: 760 });
  await page.setContent(`<!doctype html>
    <style>
      body { margin: 0; display: flex; gap: 24px; padding: 24px; background: #d9dde2; }
      img { width: 744px; border-radius: 8px; box-shadow: 0 2px 12px #0004; }
    </style>${picture(before)}${picture(after)}`);
  const row = await page.$('body');
  if (!row) throw new Error('The page to draw on is gone.');
  return row.screenshot();
}
