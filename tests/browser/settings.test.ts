import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changedFields } from '../../src/browser/settings/changed-fields.ts';
import { DEFAULT_SETTINGS } from '../../src/browser/settings/default-settings.ts';
import { getRules } from '../../src/browser/settings/get-rules.ts';
import { getSettings } from '../../src/browser/settings/get-settings.ts';
import { CURRENT_VERSION } from '../../src/browser/settings/migrate-items.ts';
import {
  clearPositions,
  loadPositions,
  restorePositions,
} from '../../src/browser/settings/positions.ts';
import { replaceSettings } from '../../src/browser/settings/replace-settings.ts';
import { shareReaderSettings } from '../../src/browser/settings/share-reader-settings.ts';
import { updateRules } from '../../src/browser/settings/update-rules.ts';
import { updateSettings } from '../../src/browser/settings/update-settings.ts';
import { watchRules } from '../../src/browser/settings/watch-rules.ts';
import { watchSettings } from '../../src/browser/settings/watch-settings.ts';
import { withoutRule, withRule, withRules } from '../../src/sites/change-rules.ts';
import type { SiteRule } from '../../src/sites/types.ts';
import { makeFakeBrowser } from './settings-fake-browser.ts';

let fake = makeFakeBrowser();
vi.mock('wxt/browser', () => ({
  get browser() {
    return fake;
  },
}));

beforeEach(() => {
  fake = makeFakeBrowser();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

const rule = (host: string, mode: SiteRule['mode'] = 'spam') => ({
  pattern: `*://${host}/*`,
  mode,
});
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => rule(`site-${at}.a-rather-long-name.example`));
const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('settings', () => {
  it('are the defaults at first, and nothing is written to read them', async () => {
    expect(await getSettings()).toEqual(DEFAULT_SETTINGS);
    expect(fake.storage.sync.writes + fake.storage.local.writes).toBe(0);
  });

  it('are kept in sync, each for itself', async () => {
    await updateSettings({ script: 'zh-Hant-TW', reader: { theme: 'dark' } });
    await updateSettings({ reader: { fontSize: 22 } });
    expect(await getSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      script: 'zh-Hant-TW',
      reader: { theme: 'dark', fontSize: 22 },
    });
    expect(fake.storage.sync.items).toMatchObject({ 'settings.reader.fontSize': 22 });
    expect(fake.storage.local.items).toEqual({});
  });

  it('write only what changed', async () => {
    await updateSettings({ script: 'original' });
    const { writes } = fake.storage.sync;
    await updateSettings({ script: 'original' });
    expect(fake.storage.sync.writes).toBe(writes);
  });

  it('take one bad value for its default, and keep the others', async () => {
    fake.storage.sync.items = {
      'settings.version': 'x',
      'settings.script': 'klingon',
      'settings.allSites': 'yes',
      'settings.defaultMode': 'badge',
      'settings.reader.theme': { a: 1 },
      'settings.reader.fontSize': 20,
    };
    expect(await getSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      defaultMode: 'badge',
      reader: { fontSize: 20 },
    });
  });

  it('take in what the reader had kept, once', async () => {
    fake.storage.local.items = {
      readerSettings: { theme: 'sepia', fontSize: 25 },
      'position.x': 7,
    };
    expect((await getSettings()).reader).toEqual({ theme: 'sepia', fontSize: 25 });
    await updateSettings({ reader: { fontSize: 26 } });
    expect((await getSettings()).reader).toEqual({ theme: 'sepia', fontSize: 26 });
    expect(fake.storage.local.items).toEqual({ 'position.x': 7 });
    expect(fake.storage.sync.items['settings.version']).toBe(CURRENT_VERSION);
  });

  it('read what a newer version stored, and leave its version alone', async () => {
    fake.storage.sync.items = {
      'settings.version': 99,
      'settings.script': 'original',
      'settings.new': 1,
    };
    await updateSettings({ allSites: true });
    expect(await getSettings()).toMatchObject({ script: 'original', allSites: true });
    expect(fake.storage.sync.items).toMatchObject({ 'settings.version': 99, 'settings.new': 1 });
  });

  it('survive writers at the same time', async () => {
    await Promise.all([
      updateSettings({ script: 'original' }),
      updateSettings({ reader: { theme: 'dark' } }),
      updateSettings({ reader: { font: 'kai' } }),
      updateRules((rules) => withRule(rules, rule('a.example'))),
      updateRules((rules) => withRule(rules, rule('b.example'))),
      updateSettings({ keepPositions: false }),
    ]);
    expect(await getSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      script: 'original',
      keepPositions: false,
      reader: { theme: 'dark', font: 'kai' },
    });
    expect(await getRules()).toEqual([rule('a.example'), rule('b.example')]);
  });

  it('can be replaced as a whole, without touching the rules', async () => {
    await updateSettings({ script: 'original', reader: { theme: 'dark', font: 'kai' } });
    await updateRules(() => [rule('a.example')]);
    const before = await getSettings();
    await replaceSettings({});
    expect(await getSettings()).toEqual(DEFAULT_SETTINGS);
    await replaceSettings(before);
    expect(await getSettings()).toEqual(before);
    expect(await getRules()).toEqual([rule('a.example')]);
  });
});

describe('where sync does not take it', () => {
  it('all goes to local, and comes back when there is room again', async () => {
    await updateSettings({ script: 'original' });
    const rules = withRules([], many(3000));
    await updateRules(() => rules);
    expect(fake.storage.local.items.settingsHome).toBe('full');
    expect(await getRules()).toEqual(rules);
    expect((await getSettings()).script).toBe('original');

    await updateRules((all) => withoutRule(all, rules[0]?.pattern ?? ''));
    expect((await getRules()).length).toBe(2999);

    await updateRules(() => [rule('a.example')]);
    expect(await getRules()).toEqual([rule('a.example')]);
    expect(fake.storage.local.items).toEqual({});
    expect(await getSettings()).toMatchObject({ script: 'original' });
  });

  it('holds a thousand rules in sync', async () => {
    await updateRules(() => many(1000));
    expect(fake.storage.local.items).toEqual({});
    expect((await getRules()).length).toBe(1000);
  });

  it('a change of one rule writes one item', async () => {
    await updateRules(() => many(300));
    const before = { ...fake.storage.sync.items };
    await updateRules((rules) => withRule(rules, rule('new.example')));
    const after = fake.storage.sync.items;
    expect(Object.keys(after).filter((name) => before[name] !== after[name])).toHaveLength(1);
  });

  it('settings last where sync is switched off', async () => {
    fake.storage.sync.failing = 'all';
    expect(await getSettings()).toEqual(DEFAULT_SETTINGS);
    await updateSettings({ script: 'original' });
    await updateRules((rules) => withRule(rules, rule('here.example')));
    expect(await getSettings()).toMatchObject({ script: 'original' });
    expect(await getRules()).toEqual([rule('here.example')]);
  });

  it('rules made while sync could not be read do not displace those in it', async () => {
    await updateRules(() => [rule('there.example'), rule('both.example')]);
    fake.storage.sync.failing = 'all';
    await updateRules((rules) =>
      withRules(rules, [rule('here.example'), rule('both.example', 'never')]),
    );
    fake.storage.sync.failing = 'no';
    await updateSettings({ allSites: true });
    expect(await getRules()).toEqual([
      rule('both.example', 'never'),
      rule('here.example'),
      rule('there.example'),
    ]);
    expect(fake.storage.local.items).toEqual({});
  });

  it('a change is refused where nothing can be stored, and reading goes on', async () => {
    await updateSettings({ script: 'original' });
    fake.storage.sync.failing = 'write';
    fake.storage.local.failing = 'write';
    await expect(updateSettings({ script: 'zh-Hans' })).rejects.toThrow();
    expect((await getSettings()).script).toBe('original');
    fake.storage.sync.failing = 'all';
    fake.storage.local.failing = 'all';
    expect(await getSettings()).toEqual(DEFAULT_SETTINGS);
    await expect(updateRules(() => [])).rejects.toThrow();
    fake.storage.sync.failing = 'no';
    fake.storage.local.failing = 'no';
    expect((await getSettings()).script).toBe('original');
  });

  it('is whole at whatever write the background dies', async () => {
    const rules = withRules([], many(3000));
    for (let lives = 0; lives < 6; lives++) {
      fake = makeFakeBrowser();
      await updateRules(() => [rule('a.example')]);
      let left = lives;
      for (const area of [fake.storage.sync, fake.storage.local]) {
        const { set, remove } = area;
        area.set = async (items) => {
          if (left-- <= 0) throw new Error('dead');
          await set.call(area, items);
        };
        area.remove = async (keys) => {
          if (left-- <= 0) throw new Error('dead');
          await remove.call(area, keys);
        };
      }
      await updateRules(() => rules).catch(() => {});
      expect([1, 3000]).toContain((await getRules()).length);
    }
  });
});

describe('corrupt rules', () => {
  it('are none, and never one for everything', async () => {
    fake.storage.sync.items = {
      'rules.0': [
        ['*', 'always'],
        ['', 'always'],
        ['*://*/*', 'spam'],
        7,
        null,
        [],
        ['a.example', 'x'],
      ],
      'rules.1': 'nonsense',
      'rules.2': [
        ['*://good.example/*', 'badge'],
        ['EXAMPLE.com', 'never', 'more'],
      ],
      'rules.x': [['*://lost.example/*', 'badge']],
    };
    expect(await getRules()).toEqual([rule('example.com', 'never'), rule('good.example', 'badge')]);
  });
});

describe('watching', () => {
  it('tells of changes from wherever they come, of each once', async () => {
    const settings = vi.fn();
    const rules = vi.fn();
    const stops = [watchSettings(settings), watchRules(rules)];
    await updateSettings({ script: 'original' });
    await soon();
    expect(settings).toHaveBeenCalledExactlyOnceWith({ ...DEFAULT_SETTINGS, script: 'original' });
    expect(rules).not.toHaveBeenCalled();

    await fake.storage.sync.set({ 'rules.3': [['*://there.example/*', 'always']] });
    await soon();
    expect(rules).toHaveBeenCalledExactlyOnceWith([rule('there.example', 'always')]);

    await fake.storage.local.set({ 'position.x': 1 });
    await soon();
    for (const stop of stops) stop();
    await updateSettings({ script: 'zh-Hans' });
    await soon();
    expect(settings).toHaveBeenCalledTimes(1);
    expect(rules).toHaveBeenCalledTimes(1);
  });

  it('ends with the latest of many changes', async () => {
    const seen = vi.fn();
    const stop = watchRules(seen);
    await Promise.all(many(10).map((one) => updateRules((rules) => withRule(rules, one))));
    await soon();
    stop();
    expect(seen.mock.lastCall?.[0]).toHaveLength(10);
  });
});

describe('settings of the reader, shared between pages', () => {
  const FIRST = { theme: 'light', fontSize: 19, justify: true };
  const read = (stored: object) => ({ ...FIRST, ...stored });
  const open = () => {
    const seen = vi.fn();
    const shared = shareReaderSettings(FIRST, read);
    shared.watch(seen);
    return { ...shared, seen };
  };

  it('reach every other page, and not the one that set them', async () => {
    const one = open();
    const other = open();
    one.save({ ...FIRST, theme: 'sepia' });
    await soon();
    expect(one.seen).not.toHaveBeenCalled();
    expect(other.seen).toHaveBeenCalledExactlyOnceWith({ ...FIRST, theme: 'sepia' });
    other.save({ ...FIRST, theme: 'sepia', fontSize: 24 });
    await soon();
    expect(one.seen).toHaveBeenCalledExactlyOnceWith({ ...FIRST, theme: 'sepia', fontSize: 24 });
    expect(await getSettings()).toMatchObject({ reader: { theme: 'sepia', fontSize: 24 } });
  });

  it('never go back to an older step of their own', async () => {
    const one = open();
    for (const fontSize of [20, 21, 22, 23]) {
      one.save({ ...FIRST, fontSize });
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await soon();
    expect(one.seen).not.toHaveBeenCalled();
    expect(await getSettings()).toMatchObject({ reader: { fontSize: 23 } });
  });

  it('come in after its own where both were set at once', async () => {
    const one = open();
    one.save({ ...FIRST, fontSize: 20 });
    await updateSettings({ reader: { theme: 'black' } });
    await soon();
    expect(one.seen).toHaveBeenLastCalledWith({ ...FIRST, fontSize: 20, theme: 'black' });
  });

  it('stay as the page shows them where they cannot be kept', async () => {
    const one = open();
    fake.storage.sync.failing = 'write';
    fake.storage.local.failing = 'write';
    one.save({ ...FIRST, fontSize: 20 });
    await soon();
    expect(one.seen).not.toHaveBeenCalled();
  });
});

describe('positions', () => {
  it('are cleared and come back', async () => {
    fake.storage.local.items = { 'position.a': 1, 'position.b': 2, other: 3 };
    const taken = await clearPositions();
    expect(fake.storage.local.items).toEqual({ other: 3 });
    await restorePositions(taken);
    expect(await loadPositions()).toEqual({ 'position.a': 1, 'position.b': 2 });
  });
});

describe('changedFields', () => {
  it('names what is different', () => {
    expect(changedFields({ a: 1, b: 2 }, { a: 1, b: 3 })).toEqual({ b: 3 });
  });
});
