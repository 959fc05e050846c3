/**
 * Second labels under which a country lets anybody register: `*.com.cn` would be as wide as `*.com`.
 * Only those in wide use; the full list (publicsuffix.org) is far larger than what it would save here.
 */
export const SHARED_SUFFIXES: ReadonlySet<string> = new Set([
  'ac',
  'co',
  'com',
  'edu',
  'go',
  'gob',
  'gov',
  'gub',
  'idv', // Taiwan: persons
  'info',
  'ltd',
  'me',
  'mil',
  'ne',
  'net',
  'nom',
  'or',
  'org',
  'plc',
  'sch',
]);
