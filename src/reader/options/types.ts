import type { Script } from '../../text/script.ts';
import type { ReaderSettings } from '../types.ts';

/*
 * Site rules are another room's: what is said of them here has the shape of what `src/sites` says,
 * and the entrypoint, which hands the one to the other, does not compile where it has not.
 */
export type SiteMode = 'spam' | 'always' | 'in-place' | 'badge' | 'never';

export interface Site {
  readonly pattern: string;
  readonly mode: SiteMode;
}

/** Whether the browser lets us see a site's pages. */
export type Grant = 'granted' | 'throughAllSites' | 'missing' | 'notNeeded';

export interface ListedSite extends Site {
  /** The pattern as people write it. */
  readonly name: string;
  readonly grant: Grant;
}

/** Why a text is no site; each has its own sentence in `_locales`. */
export type SiteError =
  | 'empty'
  | 'allSites'
  | 'scheme'
  | 'host'
  | 'wildcard'
  | 'tooWide'
  | 'port'
  | 'credentials'
  | 'tooLong';

export type SiteCheck =
  | { readonly ok: true; readonly pattern: string; readonly name: string }
  | { readonly ok: false; readonly error: SiteError };

/** The settings that are not the reader's own. */
export interface Preferences {
  readonly script: Script;
  readonly defaultMode: SiteMode;
  readonly keepPositions: boolean;
}

/** A key of the browser's that does something of ours. */
export interface Command {
  readonly name: string;
  readonly description: string;
  /** Empty where none is set. */
  readonly shortcut: string;
}

/** All that the page shows. */
export interface OptionsData {
  readonly reader: ReaderSettings;
  readonly preferences: Preferences;
  /** Chosen, and whether the browser grants it. */
  readonly allSites: { readonly chosen: boolean; readonly granted: boolean };
  readonly sites: readonly ListedSite[];
  /** In how many articles the place is kept. */
  readonly positions: number;
  readonly commands: readonly Command[];
  readonly version: string;
}

/** Takes a deed back. Run it first thing in the click: it may have to ask for a permission. */
export type Undo = () => Promise<void>;

export type FileError = 'notJson' | 'notOurs' | 'newer' | 'tooLarge';

/** An entry of a file that was not taken. */
export interface SkippedEntry {
  readonly place: number;
  readonly text: string;
  readonly error: SiteError | 'notARule' | 'mode';
}

/** What came of reading a file. */
export type ImportOutcome =
  | {
      readonly ok: true;
      readonly rules: number;
      readonly settings: number;
      readonly duplicates: number;
      readonly skipped: readonly SkippedEntry[];
      readonly skippedSettings: readonly string[];
      readonly undo: Undo;
    }
  | { readonly ok: false; readonly error: FileError };

/** What the page asks of the world around it. All but `checkSite` may reject: nothing was changed then. */
export interface OptionsActions {
  saveReader(change: Partial<ReaderSettings>): Promise<void>;
  savePreferences(change: Partial<Preferences>): Promise<void>;
  checkSite(text: string): SiteCheck;
  /** Keeps a site, in place of another one; asks for the permission it needs. True where it has it. */
  putSite(site: Site, replaces: string | null): Promise<boolean>;
  /** Takes a site off the list, and the permission that nobody else needs. */
  removeSite(pattern: string): Promise<Undo>;
  /** Changes what happens on a site; asks for nothing. */
  setMode(pattern: string, mode: SiteMode): Promise<void>;
  /** Asks for the permissions of sites, all at once. */
  grantSites(patterns: readonly string[]): Promise<boolean>;
  revokeSite(pattern: string): Promise<boolean>;
  /** True where it came to what was wanted. */
  setAllSites(chosen: boolean): Promise<boolean>;
  exportSites(): Promise<string>;
  importSites(text: string): Promise<ImportOutcome>;
  exportData(): Promise<string>;
  importData(text: string): Promise<ImportOutcome>;
  clearPositions(): Promise<Undo>;
  resetSettings(): Promise<Undo>;
  clearEverything(): Promise<Undo>;
  /** Opens where the browser lets its user change shortcuts; missing where it cannot be opened. */
  readonly openShortcuts: (() => void) | null;
}
