import { browser } from 'wxt/browser';
import { grantedOrigins } from '../../src/browser/permissions/granted-origins.ts';
import { getRules } from '../../src/browser/settings/get-rules.ts';
import { getSettings } from '../../src/browser/settings/get-settings.ts';
import { countPositions } from '../../src/browser/settings/positions.ts';
import type { Settings } from '../../src/browser/settings/types.ts';
import type { Command } from '../../src/reader/options/types.ts';
import type { SiteRule } from '../../src/sites/types.ts';

/** What is stored and granted. */
export interface OptionsState {
  readonly settings: Settings;
  readonly rules: readonly SiteRule[];
  readonly granted: readonly string[];
  readonly positions: number;
  readonly commands: readonly Command[];
}

/** Reads all of it. Never rejects. */
export async function readState(): Promise<OptionsState> {
  const [settings, rules, granted, positions, commands] = await Promise.all([
    getSettings(),
    getRules(),
    grantedOrigins(),
    countPositions(),
    readCommands(),
  ]);
  return { settings, rules, granted, positions, commands };
}

async function readCommands(): Promise<readonly Command[]> {
  // Missing where the manifest names no command.
  const all = (await browser.commands?.getAll?.()) ?? [];
  return all.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description,
    shortcut,
  }));
}
