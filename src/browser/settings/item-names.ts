/**
 * Each setting lies under a name of its own, so that two who write different ones at once, in two
 * tabs or on two machines, do not undo one another.
 */
export const SETTING = 'settings.';
export const READER_SETTING = 'settings.reader.';
export const VERSION = 'settings.version';
/** Rules lie in a fixed number of buckets: `rules.0` … */
export const RULES = 'rules.';

/** Whether a name is one of the settings' or rules'. Other things are kept in `local` beside them. */
export function isOurs(name: string): boolean {
  return name.startsWith(SETTING) || name.startsWith(RULES);
}
