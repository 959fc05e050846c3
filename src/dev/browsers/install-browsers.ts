import type { BrowserName } from './driven-browser.ts';
import { findBrowser } from './find-browser.ts';
import { findProgram } from './find-program.ts';
import { installPackages } from './install-packages.ts';

/** Debian's packages; without the font a page of Chinese is a page of boxes. */
const PACKAGES: Readonly<Record<BrowserName | 'font', string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
  font: 'fonts-noto-cjk',
};

/**
 * Finds browsers, and installs Debian's where one is missing and it may.
 * @returns the program of each. Throws where one cannot be had, naming the command that brings it.
 */
export function installBrowsers<N extends BrowserName>(names: readonly N[]): Record<N, string> {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length > 0)
    installPackages([...missing, 'font' as const].map((name) => PACKAGES[name]));
  const found = names.map((name) => [name, findBrowser(name)] as const);
  const absent = found.filter(([, program]) => program === null).map(([name]) => PACKAGES[name]);
  if (absent.length > 0) {
    throw new Error(
      `Not found: ${absent.join(', ')}. Run this, then try again:\n` +
        `  sudo apt-get update && sudo apt-get install -y ${[...absent, PACKAGES.font].join(' ')}`,
    );
  }
  return Object.fromEntries(found) as Record<N, string>;
}

/** A display that nobody sees, and the hand that presses keys there: programs and Debian's packages. */
const DISPLAY_PROGRAMS: Readonly<Record<string, string>> = { Xvfb: 'xvfb', xdotool: 'xdotool' };

/**
 * Sees to it that a browser can have a window where nobody sees it, see `startDisplay`. Throws where it
 * cannot, naming the command that brings it.
 */
export function installDisplay(): void {
  const missing = () => Object.keys(DISPLAY_PROGRAMS).filter((name) => !findProgram([name]));
  const packagesOf = (names: readonly string[]) =>
    names.map((name) => DISPLAY_PROGRAMS[name] ?? name);
  if (missing().length > 0) installPackages(packagesOf(missing()));
  const absent = packagesOf(missing());
  if (absent.length > 0) {
    throw new Error(
      `Not found: ${absent.join(', ')}. Run this, then try again:\n` +
        `  sudo apt-get update && sudo apt-get install -y ${absent.join(' ')}`,
    );
  }
}
