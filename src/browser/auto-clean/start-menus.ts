import { type Browser, browser } from 'wxt/browser';
import { copySelectionClean } from '../copy-selection/copy-selection-clean.ts';
import { setPageInPlace } from '../in-place/set-page-in-place.ts';
import { cleanSiteAlways } from './clean-site-always.ts';
import { setClosed } from './closed-pages.ts';
import { tellCopied } from './tell-copied.ts';

type Tab = Browser.tabs.Tab;
type Click = Browser.contextMenus.OnClickData;

const COPY = 'copy-selection';

interface Item {
  readonly title: string;
  readonly contexts: Browser.contextMenus.CreateProperties['contexts'];
  run(click: Click, tab: Tab | undefined): Promise<unknown>;
}

/** What the menus offer, in this order. A permission is asked for before all else. */
const ITEMS: Readonly<Record<string, Item>> = {
  'always-clean': {
    title: 'menuAlwaysClean',
    contexts: ['action', 'page'],
    run: ({ pageUrl }, tab) => cleanSiteAlways(tab?.url ?? pageUrl),
  },
  'in-place': {
    title: 'menuInPlace',
    contexts: ['action', 'page'],
    run: async (_click, tab) => toggleInPlace(tab),
  },
  [COPY]: {
    title: 'menuCopySelection',
    // On the button, too: such pages keep the browser from showing its menu over the text.
    contexts: ['selection', 'action'],
    run: async ({ frameId, selectionText }, tab) => copy(tab, { frameId, selectionText }),
  },
  'clean-text': {
    title: 'menuCleanText',
    contexts: ['action', 'page'],
    run: () => browser.tabs.create({ url: browser.runtime.getURL('/clean-text.html') }),
  },
  options: {
    title: 'menuOptions',
    contexts: ['action'],
    run: () => browser.runtime.openOptionsPage(),
  },
};

/** Puts our items into the browser's menus, and does what is chosen there or by a key. */
export function startMenus(): void {
  browser.runtime.onInstalled.addListener(() => void createItems());
  browser.runtime.onStartup.addListener(() => void createItems());
  browser.contextMenus.onClicked.addListener((click, tab) => {
    const item = ITEMS[click.menuItemId];
    item?.run(click, tab).catch((error: unknown) => console.warn(error));
  });
  // Missing where the browser has no keys, as on telephones.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === COPY) void copy(tab);
  });
}

async function createItems(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, { title, contexts }] of Object.entries(ITEMS)) {
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(title as never),
      ...(contexts ? { contexts } : {}),
    });
  }
}

async function copy(tab: Tab | undefined, clicked = {}): Promise<void> {
  if (tab?.id === undefined) return;
  await tellCopied(tab.id, await copySelectionClean(tab.id, clicked));
}

async function toggleInPlace(tab: Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  const { state } = await setPageInPlace(tab.id, 'toggle');
  // Put back by hand, it stays so, where the site is cleaned by itself.
  if (tab.url) await setClosed(tab.id, tab.url, state === 'restored');
}
