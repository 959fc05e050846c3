import type { Frame, Page } from 'puppeteer-core';
import { waitFor } from './wait-for.ts';

/** The reader over a page; null where there is none. Firefox tells the address only inside. */
export async function findReaderFrame(page: Page): Promise<Frame | null> {
  for (const frame of page.frames()) {
    if (/^(chrome|moz)-extension:\/reader\.html$/.test(await addressOf(frame))) return frame;
  }
  return null;
}

async function addressOf(frame: Frame): Promise<string> {
  try {
    return await frame.evaluate(() => location.protocol + location.pathname);
  } catch {
    // The frame went away while it was asked.
    return '';
  }
}

/** Waits for the reader over a page to show what `selector` names. */
export function readerFrame(page: Page, selector = 'main article h1'): Promise<Frame> {
  return waitFor(`the reader to show ${selector}`, async () => {
    const frame = await findReaderFrame(page);
    const shows = await frame?.$(selector).catch(() => null);
    return shows ? frame : null;
  });
}
