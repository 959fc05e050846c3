import type { BrowserName, DrivenBrowser } from '../../src/dev/browsers/driven-browser.ts';
import { elapse } from '../../src/dev/browsers/wait-for.ts';
import { launch } from './browsers.ts';
import { restoreBrowser } from './restore-browser.ts';

const RESTORE_MS = 15_000;
const CLOSE_MS = 5000;

/** One of each for all files of a run: they share a worker, see vitest.config.ts. */
const lent = new Map<BrowserName, DrivenBrowser>();

/**
 * A browser with the extension in it as it was installed: the one that the file before has left, or a
 * new one where that is gone, hangs, or was granted something. Whoever borrows it does not close it.
 */
export async function borrow(name: BrowserName): Promise<DrivenBrowser> {
  const old = lent.get(name);
  if (old && (await canBeUsedAgain(old))) return old;
  lent.delete(name);
  if (old) await end(old);
  const driven = await launch(name);
  lent.set(name, driven);
  return driven;
}

/** Ends all that were lent, at the end of a run. */
export async function endBorrowed(): Promise<void> {
  const all = [...lent.values()];
  lent.clear();
  await Promise.all(all.map(end));
}

async function canBeUsedAgain(driven: DrivenBrowser): Promise<boolean> {
  if (!driven.browser.connected) return false;
  const restored = restoreBrowser(driven).catch(() => false);
  return (await Promise.race([restored, elapse(RESTORE_MS)])) === true;
}

async function end({ browser, close }: DrivenBrowser): Promise<void> {
  const program = browser.process();
  const closed = close().then(
    () => true,
    () => false,
  );
  if (!(await Promise.race([closed, elapse(CLOSE_MS)]))) program?.kill('SIGKILL');
}
