import type { ReaderSettings } from './types.ts';

/** How the reader looks and copies until the user says otherwise. */
export const DEFAULT_SETTINGS: ReaderSettings = {
  theme: 'system',
  font: 'sans',
  fontSize: 19,
  measure: 36,
  lineHeight: 1.85,
  paragraphs: 'spaced',
  justify: true,
  copyForm: 'plain',
  copyHead: true,
};
