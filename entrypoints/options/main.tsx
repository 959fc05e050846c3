import { browser } from 'wxt/browser';
import { grantedOrigins } from '../../src/browser/permissions/granted-origins.ts';
import { watchPermissions } from '../../src/browser/permissions/watch-permissions.ts';
import { watchPositions } from '../../src/browser/settings/positions.ts';
import { watchRules } from '../../src/browser/settings/watch-rules.ts';
import { watchSettings } from '../../src/browser/settings/watch-settings.ts';
import { mountOptions } from '../../src/reader/options/mount-options.tsx';
import type { Translate } from '../../src/reader/types.ts';
import { dataActions } from './data-actions.ts';
import { describeState } from './describe-state.ts';
import { openShortcuts } from './open-shortcuts.ts';
import { type OptionsState, readState } from './options-state.ts';
import { siteActions } from './site-actions.ts';
import { wantedSite } from './wanted-site.ts';

void start();

async function start(): Promise<void> {
  const root = document.getElementById('options');
  if (!root) throw new Error('The page has no place for its content.');
  let state = await readState();
  const now = () => state;
  const actions = { ...siteActions(now), ...dataActions(now), openShortcuts };
  const show = mountOptions(root, actions, translate, wantedSite(location));
  const update = (change: Partial<OptionsState>) => {
    state = { ...state, ...change };
    show(describeState(state));
  };
  // What is shown is what is stored and granted, whoever changed it.
  watchSettings((settings) => update({ settings }));
  watchRules((rules) => update({ rules }));
  watchPositions((positions) => update({ positions }));
  watchPermissions(together(async () => update({ granted: await grantedOrigins() })));
  // Once more: something may have changed before anybody listened.
  update(await readState());
  // Shortcuts are changed in another tab, and nobody tells.
  window.addEventListener('focus', async () => {
    const { commands, granted } = await readState();
    update({ commands, granted });
  });
}

/** Permissions change several at once: what holds in between is nothing to tell. */
const SETTLED_MS = 80;

function together(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, SETTLED_MS);
  };
}

const translate: Translate = (key, substitutions) =>
  browser.i18n.getMessage(key as never, substitutions);
