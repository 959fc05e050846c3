import { changedFields } from './changed-fields.ts';
import { updateSettings } from './update-settings.ts';

/**
 * Makes the function that keeps the reader's settings. Only what changed since they were last known is
 * written: a page that was opened long ago undoes nothing that another one set meanwhile.
 *
 * @param loaded - the settings as this page got them
 */
export function readerSettingsSaver<T extends object>(loaded: T): (settings: T) => void {
  let known = loaded;
  return (settings) => {
    const reader = changedFields(known, settings);
    known = settings;
    updateSettings({ reader }).catch((error: unknown) =>
      console.warn('The settings could not be kept:', error),
    );
  };
}
