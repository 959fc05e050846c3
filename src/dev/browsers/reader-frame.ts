import type { Frame, Page } from 'puppeteer-core';
import { askPage } from './ask-page.ts';
import { waitFor } from './wait-for.ts';

/** The reader over a page; null where there is none. Firefox tells the address only inside. */
export async function findReaderFrame(page: Page): Promise<Frame | null> {
  for (const frame of page.frames().slice(1)) {
    const address = await askPage(frame, 'location.protocol + location.pathname');
    if (/^(chrome|moz)-extension:\/reader\.html$/.test(String(address))) return frame;
  }
  return null;
}

/** Waits for the reader over a page to show what `selector` names. */
export function readerFrame(page: Page, selector = 'main article h1'): Promise<Frame> {
  return waitFor(`the reader to show ${selector}`, async () => {
    const frame = await findReaderFrame(page);
    return frame && (await shows(frame, selector)) ? frame : null;
  });
}

/** Whether a page or frame holds what `selector` names. */
export async function shows(page: Page | Frame, selector: string): Promise<boolean> {
  const found = await askPage(page, `document.querySelector(${JSON.stringify(selector)}) !== null`);
  return found === true;
}
