import type { BrowserName } from './driven-browser.ts';
import { findProgram } from './find-program.ts';

interface Whereabouts {
  /** The environment may name the program. */
  readonly variable: string;
  /** Names on the search path, the best first. */
  readonly names: readonly string[];
  /** Where the installers of other systems put it. */
  readonly places: readonly string[];
}

const MAC = '/Applications';
const WINDOWS = process.env.PROGRAMFILES ?? 'C:\\Program Files';
const WINDOWS_X86 = process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)';

const WHEREABOUTS: Readonly<Record<BrowserName, Whereabouts>> = {
  chromium: {
    variable: 'CHROME_PATH',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
    ],
    places: [
      `${MAC}/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${MAC}/Chromium.app/Contents/MacOS/Chromium`,
      `${MAC}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
      `${WINDOWS}\\Google\\Chrome\\Application\\chrome.exe`,
      `${WINDOWS_X86}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: [
      `${MAC}/Firefox.app/Contents/MacOS/firefox`,
      `${WINDOWS}\\Mozilla Firefox\\firefox.exe`,
    ],
  },
};

/** The program of an installed browser; null where there is none. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, names, places } = WHEREABOUTS[name];
  const named = process.env[variable];
  if (named) return named;
  return findProgram(names, places);
}
