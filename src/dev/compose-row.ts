import type { Page } from 'puppeteer-core';

/**
 * Draws screenshots side by side on `page`, all of one height and with room around them, and takes a
 * picture of it: a WebP where `type` says so, which is a tenth of a PNG.
 */
export async function composeRow(
  page: Page,
  pictures: readonly Uint8Array[],
  type: 'png' | 'webp' = 'png',
): Promise<Uint8Array> {
  const images = pictures.map((bytes) => `<img src="data:image/*;base64,${asBase64(bytes)}">`);
  await page.setViewport({ width: 1560, height: 760 });
  await page.setContent(`<!doctype html>
    <style>
      body { margin: 0; display: flex; gap: 24px; padding: 24px; background: #d9dde2; }
      img { flex: 1; min-width: 0; border-radius: 8px; box-shadow: 0 2px 12px #0004; }
    </style>${images.join('')}`);
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  const row = await page.$('body');
  if (!row) throw new Error('The page to draw on is gone.');
  return row.screenshot(type === 'webp' ? { type, quality: 82 } : {});
}

function asBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
