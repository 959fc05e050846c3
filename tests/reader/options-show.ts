import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/reader/default-settings.ts';
import { mountOptions } from '../../src/reader/options/mount-options.tsx';
import type { ListedSite, OptionsActions, OptionsData } from '../../src/reader/options/types.ts';
import { normalizePattern } from '../../src/sites/normalize-pattern.ts';
import { shortenPattern } from '../../src/sites/shorten-pattern.ts';
import { type Locale, translateFrom } from './translate-from.ts';

export const DATA: OptionsData = {
  reader: DEFAULT_SETTINGS,
  preferences: { script: 'zh-Hans', defaultMode: 'spam', keepPositions: true },
  allSites: { chosen: false, granted: false },
  sites: [],
  positions: 3,
  commands: [],
  version: '1.2.3',
};

export function listed(name: string, more: Partial<ListedSite> = {}): ListedSite {
  const normal = normalizePattern(name);
  if (!normal.ok) throw new Error(name);
  return { name, pattern: normal.pattern, mode: 'spam', grant: 'granted', ...more };
}

/** Actions that note what they are asked, and do nothing. */
export function fakeActions() {
  return {
    saveReader: vi.fn(async () => {}),
    savePreferences: vi.fn(async () => {}),
    checkSite: vi.fn((text: string) => {
      const normal = normalizePattern(text);
      return normal.ok ? { ...normal, name: shortenPattern(normal.pattern) } : normal;
    }),
    putSite: vi.fn(async () => true),
    removeSite: vi.fn(async () => vi.fn(async () => {})),
    setMode: vi.fn(async () => {}),
    grantSites: vi.fn(async () => true),
    revokeSite: vi.fn(async () => true),
    setAllSites: vi.fn(async () => true),
    exportSites: vi.fn(async () => '{}'),
    importSites: vi.fn(),
    exportData: vi.fn(async () => '{}'),
    importData: vi.fn(),
    clearPositions: vi.fn(async () => vi.fn(async () => {})),
    resetSettings: vi.fn(async () => vi.fn(async () => {})),
    clearEverything: vi.fn(async () => vi.fn(async () => {})),
    openShortcuts: vi.fn(),
  };
}

export interface Surroundings {
  readonly wanted?: string;
  readonly locale?: Locale;
  readonly actions?: Partial<OptionsActions>;
}

let mounted: HTMLElement | null = null;

/** Shows the options page in the test's document. */
export function showOptions(data: Partial<OptionsData> = {}, surroundings: Surroundings = {}) {
  const { wanted = null, locale = 'zh_CN', actions: given = {} } = surroundings;
  if (mounted !== null) render(null, mounted);
  const root = document.createElement('div');
  mounted = root;
  document.body.replaceChildren(root);
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  const actions = { ...fakeActions(), ...given };
  const show = mountOptions(root, actions, translateFrom(locale), wanted);
  const update = (next: Partial<OptionsData>) => void act(() => show({ ...DATA, ...next }));
  update(data);
  return { root, actions, update };
}

/** The first element that a selector names, or that has a text. */
export function find<E extends HTMLElement>(selector: string, text = ''): E {
  const all = [...document.querySelectorAll<E>(selector)];
  const found = all.find((one) =>
    `${one.getAttribute('aria-label')} ${one.textContent}`.includes(text),
  );
  if (!found) throw new Error(`No ${selector} with “${text}”`);
  return found;
}

/** Does something, and waits for what comes of it. */
export async function settle(deed: () => void): Promise<void> {
  await act(async () => {
    deed();
    await new Promise((resolve) => setTimeout(resolve, 5));
  });
}

export function type(field: HTMLInputElement | HTMLSelectElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** What is said at the foot of the page. */
export const said = () => find('.notice-bar [role="status"]').textContent;
