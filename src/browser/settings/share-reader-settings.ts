import { changedFields } from './changed-fields.ts';
import { getSettings } from './get-settings.ts';
import type { Settings } from './types.ts';
import { updateSettings } from './update-settings.ts';
import { watchSettings } from './watch-settings.ts';

/** The reader's settings as one page has them in common with all others of ours. */
export interface SharedSettings<T> {
  /** Keeps settings. Only what changed since they were last known is written. */
  save(settings: T): void;
  /** Calls back with what another page set. Returns what stops it. */
  watch(onChange: (settings: T) => void): () => void;
}

/**
 * Shares the reader's settings between the pages that are open: none undoes what another one set
 * meanwhile, and each learns of it.
 *
 * @param loaded - the settings as this page got them
 * @param read - makes settings of what is stored
 */
export function shareReaderSettings<T extends object>(
  loaded: T,
  read: (stored: Settings['reader']) => T,
): SharedSettings<T> {
  let known = loaded;
  let writing = 0;
  let tell: (settings: T) => void = () => {};

  const learn = ({ reader }: Settings) => {
    // What is stored is behind what this page shows: nobody's slider shall jump back.
    if (writing > 0) return;
    const stored = read(reader);
    if (Object.keys(changedFields(known, stored)).length === 0) return;
    known = stored;
    tell(stored);
  };
  return {
    save(settings) {
      const reader = changedFields(known, settings);
      known = settings;
      writing++;
      updateSettings({ reader })
        .finally(() => {
          writing--;
        })
        // Another page may have set something meanwhile.
        .then(async () => learn(await getSettings()))
        .catch((error: unknown) => console.warn('The settings could not be kept:', error));
    },
    watch(onChange) {
      tell = onChange;
      return watchSettings(learn);
    },
  };
}
