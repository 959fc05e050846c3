import type { Browser, Page } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';

/** A real browser with the built extension in it. */
export interface DrivenBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** The origin of the extension's own pages. */
  readonly home: string;
  /** Opens an address in a tab, be it one that the driver gets no word of. */
  visit(page: Page, address: string): Promise<void>;
  /** Presses our toolbar button while `page` is in front, with all that a press by hand brings along. */
  pressButton(page: Page): Promise<void>;
  /** Pastes what is on the clipboard where the focus of `page` is, by the keyboard. */
  paste(page: Page): Promise<void>;
  /** Ends the extension's background, as the browser may do at any moment. */
  endBackground(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The browser's own program. */
  readonly executable: string;
  /** Folder of the extension as it was built for this browser. */
  readonly extension: string;
  readonly headless: boolean;
  /** The display for its window, where it is not headless: that of `startDisplay`. */
  readonly display?: string;
  /** Whether the extension shows its first-run page; left out, it does. */
  readonly welcomes?: boolean;
  /** Grant what a click asks for without a prompt, where the browser can (Firefox). */
  readonly withoutPrompts?: boolean;
  /** Language of the browser and of the extension in it, as POSIX writes it (`zh_CN`); Chromium only. */
  readonly language?: string;
  /** Host names that shall lead to this machine. */
  readonly localHosts: readonly string[];
}
