import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/browser/settings/default-settings.ts';
import { exportData } from '../../src/browser/settings/export-data.ts';
import { importData } from '../../src/browser/settings/import-data.ts';
import { CURRENT_VERSION, migrateItems } from '../../src/browser/settings/migrate-items.ts';
import type { Settings } from '../../src/browser/settings/types.ts';

describe('migrateItems', () => {
  const V = { 'settings.version': CURRENT_VERSION };
  it.each([
    ['nothing', {}, V],
    [
      'the first reader settings',
      { readerSettings: { theme: 'dark' } },
      { ...V, 'settings.reader.theme': 'dark' },
    ],
    [
      'both: what is newer stays',
      { readerSettings: { theme: 'dark', font: 'kai' }, 'settings.reader.theme': 'black' },
      { ...V, 'settings.reader.theme': 'black', 'settings.reader.font': 'kai' },
    ],
    ['a broken piece', { readerSettings: 'dark', 'rules.1': [] }, { ...V, 'rules.1': [] }],
    [
      'a broken version',
      { 'settings.version': -1, 'settings.script': 'original' },
      { ...V, 'settings.script': 'original' },
    ],
    ['this version', V, V],
    [
      'a newer version',
      { 'settings.version': 42, readerSettings: 1 },
      { 'settings.version': 42, readerSettings: 1 },
    ],
  ])('%s', (_, before, after) => {
    expect(migrateItems(before)).toEqual(after);
    expect(migrateItems(migrateItems(before))).toEqual(after);
  });
});

const isReaderSetting = (name: string, value: unknown) => name === 'theme' && value === 'dark';

describe('importData', () => {
  it('gives back what exportData wrote', () => {
    const settings: Settings = {
      ...DEFAULT_SETTINGS,
      script: 'original',
      reader: { theme: 'dark' },
    };
    const rules = [{ pattern: '*://a.example/*', mode: 'never' as const }];
    expect(importData(exportData(settings, rules), isReaderSetting)).toEqual({
      ok: true,
      settings,
      skippedSettings: [],
      rules,
      skipped: [],
      duplicates: 0,
    });
  });

  it('takes the good and names the rest', () => {
    const text = JSON.stringify({
      qingdu: 1,
      settings: {
        script: 'klingon',
        allSites: true,
        __proto: 1,
        reader: { theme: 'dark', size: 'x' },
      },
      rules: [{ pattern: '*.com', mode: 'spam' }],
    });
    expect(importData(text, isReaderSetting)).toMatchObject({
      ok: true,
      settings: { allSites: true, reader: { theme: 'dark' } },
      skippedSettings: ['script', '__proto', 'size'],
      rules: [],
      skipped: [{ place: 1, text: '*.com', error: 'tooWide' }],
    });
  });

  it.each(['', '[]', '{"qingdu":1}', '{"qingdu":1,"settings":[]}', '{"qingdu":9,"rules":[]}'])(
    'refuses %j',
    (text) => {
      expect(importData(text, isReaderSetting).ok).toBe(false);
    },
  );

  it('never throws', () => {
    const near = fc.record({
      qingdu: fc.constant(1),
      settings: fc.jsonValue(),
      rules: fc.jsonValue(),
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          near.map((value) => JSON.stringify(value)),
        ),
        (text) => {
          importData(text, isReaderSetting);
        },
      ),
    );
  });
});
