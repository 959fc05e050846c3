import { SITE_MODES, type SiteMode } from './types.ts';

/** Whether a value from outside is a mode. */
export function isSiteMode(value: unknown): value is SiteMode {
  return SITE_MODES.some((mode) => mode === value);
}
