import type { MessageKey } from '../message-key.ts';
import type { FileError, Grant, SiteMode, SkippedEntry } from './types.ts';

/** The sentences in `_locales` for what has several values. */
export const MODE_KEYS: Readonly<Record<SiteMode, MessageKey>> = {
  spam: 'optionsModeSpam',
  always: 'optionsModeAlways',
  'in-place': 'optionsModeInPlace',
  badge: 'optionsModeBadge',
  never: 'optionsModeNever',
};

export const GRANT_KEYS: Readonly<Record<Grant, MessageKey>> = {
  granted: 'optionsGrantGranted',
  throughAllSites: 'optionsGrantThroughAllSites',
  missing: 'optionsGrantMissing',
  notNeeded: 'optionsGrantNotNeeded',
};

export const SITE_ERROR_KEYS: Readonly<Record<SkippedEntry['error'], MessageKey>> = {
  empty: 'optionsErrorEmpty',
  allSites: 'optionsErrorAllSites',
  scheme: 'optionsErrorScheme',
  host: 'optionsErrorHost',
  wildcard: 'optionsErrorWildcard',
  tooWide: 'optionsErrorTooWide',
  port: 'optionsErrorPort',
  credentials: 'optionsErrorCredentials',
  tooLong: 'optionsErrorTooLong',
  notARule: 'optionsErrorNotARule',
  mode: 'optionsErrorMode',
};

export const FILE_ERROR_KEYS: Readonly<Record<FileError, MessageKey>> = {
  notJson: 'optionsFileNotJson',
  notOurs: 'optionsFileNotOurs',
  newer: 'optionsFileNewer',
  tooLarge: 'optionsFileTooLarge',
};
