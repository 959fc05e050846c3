import { execFileSync, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { waitFor } from './wait-for.ts';

/** A display that nobody sees, with a mouse and a keyboard. */
export interface Display {
  /** As `DISPLAY` names it. */
  readonly name: string;
  /** Presses keys one after another, each as xdotool names it: `alt+shift+y`, `Return`. */
  press(...keys: string[]): void;
  rightClick(x: number, y: number): void;
  /** Gives the one window on it the keyboard. */
  focusWindow(): Promise<void>;
  /** How many windows are to be seen, menus among them. */
  countWindows(): number;
  close(): void;
}

/** Starts Xvfb, at a display that is free. */
export async function startDisplay(): Promise<Display> {
  const args = ['-displayfd', '3', '-screen', '0', '1200x900x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const told = server.stdio[3] as Readable;
  const name = await new Promise<string>((resolve, reject) => {
    told.once('data', (number) => resolve(`:${String(number).trim()}`));
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb ended at once.')));
  });
  const tell = (...command: string[]) =>
    execFileSync('xdotool', command, {
      env: { ...process.env, DISPLAY: name },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const search = (...what: string[]) => {
    try {
      return tell('search', '--onlyvisible', ...what)
        .split('\n')
        .filter(Boolean);
    } catch {
      // It fails where nothing is found.
      return [];
    }
  };
  return {
    name,
    press: (...keys) => void tell('key', '--delay', '40', ...keys),
    rightClick: (x, y) => void tell('mousemove', `${x}`, `${y}`, 'click', '3'),
    focusWindow: async () => {
      const window = await waitFor('a window', () => search('--class', '.').at(-1));
      tell('windowfocus', '--sync', window);
    },
    // Menus have neither class nor name.
    countWindows: () => search('--name', '.*').length,
    close: () => void server.kill(),
  };
}
