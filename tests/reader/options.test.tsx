// @vitest-environment jsdom
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/reader/default-settings.ts';
import { find, listed, said, settle, showOptions, type } from './options-show.ts';
import { LOCALES } from './translate-from.ts';

const field = () => find<HTMLInputElement>('.add-site input');
const submit = () => settle(() => find<HTMLButtonElement>('.add-site .main-button').click());
const press = (selector: string, text = '') => settle(() => find(selector, text).click());

describe('adding a site', () => {
  it('says beside the field what is wrong, and asks for nothing', async () => {
    const { actions } = showOptions();
    await settle(() => type(field(), '*.com'));
    await submit();
    const note = document.getElementById(field().getAttribute('aria-describedby') ?? '');
    expect(note?.getAttribute('role')).toBe('alert');
    expect(note?.textContent).toMatch('范围太大');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field());
    expect(actions.putSite).not.toHaveBeenCalled();

    await settle(() => type(field(), 'example.com'));
    expect(field().getAttribute('aria-invalid')).toBe('false');
    expect(document.querySelector('[role="alert"]')).toBeNull();
  });

  it('puts it on the list with the mode chosen, in the same turn as the press', async () => {
    const { actions } = showOptions();
    await settle(() => type(field(), 'Example.com/news/'));
    await settle(() => type(find<HTMLSelectElement>('.add-site select'), 'in-place'));
    const form = find<HTMLFormElement>('.add-site');
    form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(actions.putSite).toHaveBeenCalledExactlyOnceWith(
      { pattern: '*://example.com/news/*', mode: 'in-place' },
      null,
    );
    await settle(() => {});
    expect(said()).toBe('已添加 example.com/news/*，立即生效');
    expect(field().value).toBe('');
  });

  it('says so where the browser does not allow it', async () => {
    showOptions({}, { actions: { putSite: async () => false } });
    await settle(() => type(field(), 'example.com'));
    await submit();
    expect(said()).toMatch('不会生效');
  });

  it('says so where it could not be stored', async () => {
    vi.spyOn(console, 'error').mockImplementationOnce(() => {});
    showOptions({}, { actions: { putSite: () => Promise.reject(new Error('full')) } });
    await settle(() => type(field(), 'example.com'));
    await submit();
    expect(said()).toMatch('没能保存');
    expect(field().value).toBe('example.com');
  });

  it('begins with the site the user came for, on the button', async () => {
    const { actions } = showOptions(
      { preferences: { script: 'zh-Hans', defaultMode: 'always', keepPositions: true } },
      { wanted: 'LINXI.test' },
    );
    await settle(() => {});
    expect(field().value).toBe('linxi.test');
    expect(document.activeElement).toBe(find('.add-site .main-button'));
    await submit();
    expect(actions.putSite).toHaveBeenCalledWith(
      { pattern: '*://linxi.test/*', mode: 'always' },
      null,
    );
  });

  it('shows what is wrong with the site it was opened with', async () => {
    showOptions({}, { wanted: 'about:blank' });
    await settle(() => {});
    expect(document.querySelector('[role="alert"]')).not.toBeNull();
    expect(document.activeElement).toBe(field());
  });
});

describe('the list of sites', () => {
  it('says what the browser allows, and offers what would change it', async () => {
    const { actions } = showOptions({
      sites: [
        listed('a.example'),
        listed('b.example', { grant: 'missing' }),
        listed('c.example', { grant: 'throughAllSites' }),
        listed('d.example', { grant: 'notNeeded', mode: 'never' }),
      ],
    });
    const rows = [...document.querySelectorAll('.site-grant')].map((row) => row.textContent);
    expect(rows).toEqual(['已授权收回', '未授权，不会生效授权', '已随“所有网站”授权', '无需授权']);
    await press('button', '收回 a.example');
    expect(actions.revokeSite).toHaveBeenCalledExactlyOnceWith('*://a.example/*');
    await press('button', '授权 b.example');
    expect(actions.grantSites).toHaveBeenCalledExactlyOnceWith(['*://b.example/*']);
  });

  it('tells when a permission comes or goes, wherever that was', async () => {
    const sites = (one: 'granted' | 'missing', other: 'granted' | 'missing') => ({
      sites: [listed('a.example', { grant: one }), listed('b.example', { grant: other })],
    });
    const { update } = showOptions(sites('granted', 'granted'));
    await settle(() => update(sites('missing', 'granted')));
    expect(said()).toBe('a.example 的授权已收回，清读不再在那里运行');
    await settle(() => update(sites('granted', 'granted')));
    expect(said()).toBe('已获得 a.example 的授权，立即生效');
    await settle(() => update(sites('missing', 'missing')));
    expect(said()).toMatch('2 个网站的授权已收回');
  });

  it('asks for all that are missing at once', async () => {
    const { actions } = showOptions({
      sites: [listed('a.example', { grant: 'missing' }), listed('b.example', { grant: 'missing' })],
    });
    await press('button', '全部授权');
    expect(actions.grantSites).toHaveBeenCalledWith(['*://a.example/*', '*://b.example/*']);
  });

  it('changes the mode at once', async () => {
    const { actions } = showOptions({ sites: [listed('a.example')] });
    await settle(() => type(find<HTMLSelectElement>('.site select'), 'badge'));
    expect(actions.setMode).toHaveBeenCalledExactlyOnceWith('*://a.example/*', 'badge');
  });

  it('deletes with a way back, and keeps the focus near', async () => {
    const undo = vi.fn(async () => {});
    showOptions(
      { sites: [listed('a.example'), listed('b.example')] },
      { actions: { removeSite: async () => undo } },
    );
    await press('button', '删除 a.example');
    expect(said()).toBe('已删除 a.example');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('删除 b.example');
    await press('.notice-button', '撤销');
    expect(undo).toHaveBeenCalledOnce();
    expect(said()).toBe('已撤销');
  });

  it('offers the way back even when a permission went with it', async () => {
    const { update } = showOptions({ sites: [listed('a.example'), listed('b.example')] });
    await press('button', '删除 a.example');
    await settle(() => update({ sites: [listed('b.example', { grant: 'missing' })] }));
    expect(said()).toBe('已删除 a.example');
  });

  it('edits in place, with the same checks', async () => {
    const { actions } = showOptions({ sites: [listed('a.example', { mode: 'badge' })] });
    await press('button', '编辑 a.example');
    const input = find<HTMLInputElement>('.edit-site input');
    expect(input.value).toBe('a.example');
    await settle(() => type(input, 'ftp://x'));
    await press('.edit-site button', '保存');
    expect(find('.edit-site [role="alert"]').textContent).toMatch('http://');
    await settle(() => type(input, '*.a.example'));
    await press('.edit-site button', '保存');
    expect(actions.putSite).toHaveBeenCalledExactlyOnceWith(
      { pattern: '*://*.a.example/*', mode: 'badge' },
      '*://a.example/*',
    );
    expect(document.querySelector('.edit-site')).toBeNull();
  });

  it('leaves editing by Escape without a change', async () => {
    const { actions } = showOptions({ sites: [listed('a.example')] });
    await press('button', '编辑 a.example');
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    await settle(() => find('.edit-site input').dispatchEvent(key));
    expect(document.querySelector('.edit-site')).toBeNull();
    expect(actions.putSite).not.toHaveBeenCalled();
  });

  it('is searched, and shown piece by piece', async () => {
    const sites = Array.from({ length: 230 }, (_, at) => listed(`site-${at}.example`));
    showOptions({ sites });
    const shown = () => document.querySelectorAll('.site').length;
    expect(shown()).toBe(100);
    await press('button', '再显示');
    expect(shown()).toBe(200);
    await settle(() => type(find<HTMLInputElement>('.search'), ' SITE-22'));
    expect(shown()).toBe(11);
    expect(find('.sites-found').textContent).toBe('找到 11 个');
  });

  it('has no search for a few', () => {
    showOptions({ sites: [listed('a.example')] });
    expect(document.querySelector('.search')).toBeNull();
  });
});

describe('all sites', () => {
  it('shows what is, not what was asked for', async () => {
    const { actions, update } = showOptions(
      {},
      { actions: { setAllSites: vi.fn(async () => false) } },
    );
    const box = find<HTMLInputElement>('.all-sites input');
    await settle(() => box.click());
    expect(actions.setAllSites).toHaveBeenCalledExactlyOnceWith(true);
    expect(box.checked).toBe(false);
    expect(said()).toMatch('没有授权');
    update({ allSites: { chosen: true, granted: true } });
    expect(box.checked).toBe(true);
  });

  it('says where choice and permission differ', async () => {
    const { actions, update } = showOptions({ allSites: { chosen: true, granted: false } });
    await press('.all-sites-half button', '授权');
    expect(actions.setAllSites).toHaveBeenCalledWith(true);
    update({ allSites: { chosen: false, granted: true } });
    await press('.all-sites-half button', '收回');
    expect(actions.setAllSites).toHaveBeenLastCalledWith(false);
  });
});

describe('settings', () => {
  it('show at once, and only what changed is saved', async () => {
    const { actions } = showOptions();
    const radio = find<HTMLInputElement>('[data-setting="theme"] [value="dark"]');
    await settle(() => radio.click());
    expect(document.documentElement.dataset.theme).toBe('dark');
    expect(actions.saveReader).toHaveBeenCalledExactlyOnceWith({ theme: 'dark' });
  });

  it('follow what is changed elsewhere', async () => {
    const { update } = showOptions();
    await settle(() => update({ reader: { ...DEFAULT_SETTINGS, theme: 'sepia' } }));
    expect(document.documentElement.dataset.theme).toBe('sepia');
    expect(find<HTMLInputElement>('[value="sepia"]').checked).toBe(true);
  });

  it('can each be reset, once they differ', async () => {
    const { actions } = showOptions({
      reader: { ...DEFAULT_SETTINGS, fontSize: 24, copyForm: 'rich' },
    });
    expect(document.querySelectorAll('.setting .link-button')).toHaveLength(2);
    await press('button', '把“字号”恢复默认');
    expect(actions.saveReader).toHaveBeenCalledExactlyOnceWith({ fontSize: 19 });
    await press('button', '把“复制成”恢复默认');
    expect(actions.saveReader).toHaveBeenLastCalledWith({ copyForm: 'plain' });
  });

  it.each([
    ['[name] [value="zh-Hant-TW"]', { script: 'zh-Hant-TW' }],
    ['#data .check input', { keepPositions: false }],
  ])('saves %s', async (selector, change) => {
    const { actions } = showOptions();
    await settle(() => find<HTMLInputElement>(selector.replace('[name] ', '')).click());
    expect(actions.savePreferences).toHaveBeenCalledExactlyOnceWith(change);
  });

  it('saves the form of copying', async () => {
    const { actions } = showOptions();
    await settle(() => find<HTMLInputElement>('[value="markdown"]').click());
    expect(actions.saveReader).toHaveBeenCalledExactlyOnceWith({ copyForm: 'markdown' });
  });
});

describe('data', () => {
  it.each([
    ['清除阅读位置', 'clearPositions', '阅读位置已清除'],
    ['恢复所有默认设置', 'resetSettings', '已恢复所有默认设置'],
    ['清除所有数据', 'clearEverything', '所有数据已清除'],
  ] as const)('%s asks first, and has a way back', async (name, action, done) => {
    const undo = vi.fn(async () => {});
    const deed = vi.fn(async () => undo);
    showOptions({}, { actions: { [action]: deed } });
    await press('.clearings button', name);
    await press('dialog .plain-button');
    expect(deed).not.toHaveBeenCalled();
    await press('.clearings button', name);
    await press('dialog .main-button');
    expect(deed).toHaveBeenCalledOnce();
    expect(document.querySelector('dialog')).toBeNull();
    expect(said()).toBe(done);
    await press('.notice-button', '撤销');
    expect(undo).toHaveBeenCalledOnce();
  });

  it('reports what a file brought, and what was left out and why', async () => {
    const undo = vi.fn(async () => {});
    const importSites = vi.fn(async () => ({
      ok: true as const,
      rules: 7,
      settings: 0,
      duplicates: 2,
      skipped: [{ place: 3, text: '*.com', error: 'tooWide' as const }],
      skippedSettings: ['colour'],
      undo,
    }));
    showOptions({}, { actions: { importSites } });
    await choose(new File(['text'], 'sites.json'));
    expect(importSites).toHaveBeenCalledExactlyOnceWith('text');
    expect(find('.report').textContent).toMatch(
      /7 个网站.*2 个已合并.*2 项没有读入.*\*\.com范围太大.*colour/,
    );
    await press('.notice-button', '撤销');
    expect(undo).toHaveBeenCalledOnce();
  });

  it('lists the first of many that were left out, and counts the rest', async () => {
    const skipped = Array.from({ length: 5000 }, (_, index) => ({
      place: index + 1,
      text: `*.a${index}`,
      error: 'tooWide' as const,
    }));
    const skippedSettings = ['colour', 'shape'];
    const outcome = { ok: true as const, rules: 1, settings: 0, duplicates: 0 };
    const undo = async () => {};
    const importSites = async () => ({ ...outcome, skipped, skippedSettings, undo });
    showOptions({}, { actions: { importSites } });
    await choose(new File(['text'], 'sites.json'));
    const items = [...document.querySelectorAll('.report li')].map((item) => item.textContent);
    expect(items).toHaveLength(21);
    expect(items[19]).toMatch('*.a19');
    expect(items[20]).toMatch('4982');
    expect(find('.report summary').textContent).toMatch('5002');
  });

  it('says why a file cannot be read', async () => {
    showOptions({}, { actions: { importSites: async () => ({ ok: false, error: 'newer' }) } });
    await choose(new File(['x'], 'x.json'));
    expect(find('.files .field-error').textContent).toMatch('更新');
  });

  async function choose(file: File) {
    const input = find<HTMLInputElement>('#sites input[type="file"]');
    // jsdom's files cannot be read so.
    const readable = Object.assign(file, { text: async () => 'text' });
    Object.defineProperty(input, 'files', { value: [readable], configurable: true });
    await settle(() => input.dispatchEvent(new Event('change', { bubbles: true })));
    await settle(() => {});
  }
});

describe('shortcuts', () => {
  it('lists the keys, and opens where they are changed', async () => {
    const { actions } = showOptions({
      commands: [
        { name: '_execute_action', description: '', shortcut: 'Alt+Q' },
        { name: 'copy', description: '复制', shortcut: '' },
      ],
    });
    expect(find('.commands').textContent).toBe('清读：打开或关闭阅读视图Alt+Q复制未设置');
    await press('#shortcuts button');
    expect(actions.openShortcuts).toHaveBeenCalledOnce();
  });

  it('says where they are changed when it cannot be opened', () => {
    showOptions({}, { actions: { openShortcuts: null } });
    expect(document.querySelector('#shortcuts button')).toBeNull();
    expect(find('#shortcuts .hint').textContent).toMatch('about:addons');
  });
});

describe('for everyone', () => {
  it.each(LOCALES)('axe finds nothing (%s)', async (locale) => {
    showOptions(
      {
        sites: [listed('a.example'), listed('b.example', { grant: 'missing' })],
        reader: { ...DEFAULT_SETTINGS, fontSize: 30 },
        allSites: { chosen: true, granted: false },
        commands: [{ name: 'x', description: 'x', shortcut: 'Alt+Q' }],
      },
      { locale },
    );
    await press('.site-edit');
    await settle(() => type(field(), '*'));
    await submit();
    const { violations } = await axe.run(document, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
