import { browser } from 'wxt/browser';
import { grantedOrigins } from '../../src/browser/permissions/granted-origins.ts';
import { watchPermissions } from '../../src/browser/permissions/watch-permissions.ts';
import { watchSettings } from '../../src/browser/settings/watch-settings.ts';
import type { Translate } from '../../src/reader/types.ts';
import { mountWelcome } from '../../src/reader/welcome/mount-welcome.tsx';
import { describeState } from '../options/describe-state.ts';
import { type OptionsState, readState } from '../options/options-state.ts';
import { siteActions } from '../options/site-actions.ts';

void start();

async function start(): Promise<void> {
  const root = document.getElementById('welcome');
  if (!root) throw new Error('The page has no place for its content.');
  let state = await readState();
  const show = mountWelcome(
    root,
    siteActions(() => state),
    {
      family: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
      options: browser.runtime.getURL('/options.html'),
      cleanText: browser.runtime.getURL('/clean-text.html'),
    },
    translate,
  );
  const update = (change: Partial<OptionsState>) => {
    state = { ...state, ...change };
    show(describeState(state).allSites);
  };
  watchSettings((settings) => update({ settings }));
  watchPermissions(async () => update({ granted: await grantedOrigins() }));
  update({});
}

const translate: Translate = (key, substitutions) =>
  browser.i18n.getMessage(key as never, substitutions);
