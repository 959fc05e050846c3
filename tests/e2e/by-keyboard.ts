import type { Frame } from 'puppeteer-core';
import { waitFor } from '../../src/dev/browsers/wait-for.ts';
import type { OpenReader } from './reader-page.ts';

/** Buttons of the toolbar of a page that can be granted, in their order, by their pictures. */
export const TOOLBAR = [
  'contents',
  'copy',
  'chevron',
  'save',
  'script',
  'ledger',
  'appearance',
  'always',
  'shortcuts',
  'close',
] as const;

/** What has the focus in the reader: which button of the toolbar, and whether that shows. */
export function focusedButton(reader: Frame): Promise<string> {
  return reader.evaluate(() => {
    const { activeElement } = document;
    if (!(activeElement instanceof HTMLElement)) return '';
    const shows = getComputedStyle(activeElement).outlineStyle !== 'none';
    return `${activeElement.dataset.icon ?? activeElement.tagName}${shows ? '' : ' without a sign'}`;
  });
}

/** Goes on by the Tab key to what `selector` names. */
export async function tabTo({ page, reader }: OpenReader, selector: string): Promise<void> {
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    if (await reader.evaluate((wanted) => document.activeElement?.matches(wanted), selector))
      return;
  }
  throw new Error(`No Tab leads to ${selector}.`);
}

/** Waits for what `selector` names to hold the focus. */
export function focusWithin(reader: Frame, selector: string): Promise<true> {
  return waitFor(`the focus in ${selector}`, () =>
    reader.evaluate(
      (wanted) => document.querySelector(wanted)?.contains(document.activeElement) === true,
      selector,
    ),
  );
}
