import { spawnSync } from 'node:child_process';
import type { BrowserName } from './driven-browser.ts';
import { findBrowser } from './find-browser.ts';

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
  if (missing.length > 0) install([...missing, 'font' as const].map((name) => PACKAGES[name]));
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

/** Does nothing where there is no apt-get, or no right to use it. */
function install(packages: readonly string[]): void {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (!succeeds([...sudo, 'apt-get', '--version'], 'ignore')) return;
  console.error(`Installing ${packages.join(', ')} …`);
  const quietly = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
  succeeds([...sudo, ...quietly, 'update']);
  succeeds([...sudo, ...quietly, 'install', '-y', '--no-install-recommends', ...packages]);
}

/** What apt-get has to say goes where errors go: a demo's output is its article. */
function succeeds(
  [program = '', ...args]: readonly string[],
  output: 'ignore' | number = 2,
): boolean {
  return spawnSync(program, args, { stdio: ['ignore', output, output] }).status === 0;
}
