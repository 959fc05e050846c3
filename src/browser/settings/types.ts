import type { SiteMode } from '../../sites/types.ts';
import type { Script } from '../../text/script.ts';

/** A setting of the reader as it is kept. What it may be only the reader knows: `readSettings`. */
export type PlainValue = string | number | boolean;

/** All that the user has set, but for the sites' rules, which are kept apart. */
export interface Settings {
  /** The reader's own, under its own names; what was never set is missing. */
  readonly reader: Readonly<Record<string, PlainValue>>;
  readonly script: Script;
  /** Mode of a site that is added. */
  readonly defaultMode: SiteMode;
  /** Look for spam on every site; nothing comes of it without the permission. */
  readonly allSites: boolean;
  /** Keep the place in each article. */
  readonly keepPositions: boolean;
}

/** What is to be different; of the reader's settings, too, only what is named changes. */
export type SettingsPatch = Partial<Omit<Settings, 'reader'>> & {
  readonly reader?: object;
};

/** Things as they lie in storage, by their names. */
export type StoredItems = Readonly<Record<string, unknown>>;
