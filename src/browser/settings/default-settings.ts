import type { Settings } from './types.ts';

/** What holds until the user says otherwise. */
export const DEFAULT_SETTINGS: Settings = {
  reader: {},
  script: 'zh-Hans',
  defaultMode: 'spam',
  allSites: false,
  keepPositions: true,
};
