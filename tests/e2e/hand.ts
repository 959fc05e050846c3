import type { Page } from 'puppeteer-core';
import type { BrowserName, DrivenBrowser } from '../../src/dev/browsers/driven-browser.ts';
import { chromiumHand } from './chromium-hand.ts';
import { firefoxHand } from './firefox-hand.ts';

/** Our entries in the browsers' menus. */
export type Entry = 'always-clean' | 'in-place' | 'copy-selection';

/** A hand on the browser's own menus and keys, which no page and no extension can press. */
export interface Hand {
  readonly driven: DrivenBrowser;
  /** Presses the key of *copy selection clean*. */
  pressCopyKey(page: Page): Promise<void>;
  /** Right-clicks at a place in the page, in pixels of its window, and chooses our entry. */
  chooseInPage(page: Page, at: Place, entry: Entry): Promise<void>;
  /** Right-clicks on our toolbar button and chooses our entry. */
  chooseOnButton(page: Page, entry: Entry): Promise<void>;
  /** Answers the browser's question for a permission by its own button. */
  allow(): Promise<void>;
  close(): Promise<void>;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

const START = { chromium: chromiumHand, firefox: firefoxHand };

/** Starts a browser with the built extension in it, and a hand on it. */
export function startHand(name: BrowserName, localHosts: readonly string[]): Promise<Hand> {
  return START[name](localHosts);
}
