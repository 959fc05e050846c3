import { render } from 'preact';
import { DEFAULT_SETTINGS } from './default-settings.ts';
import { Reader } from './reader.tsx';
import { TranslateContext } from './translate-context.ts';
import type { ReaderActions, ReaderSettings, ReaderView, Translate } from './types.ts';
import './themes.css';
import './page.css';
import './controls.css';
import './contents.css';
import './appearance.css';
import './article.css';
import './ledger/ledger.css';
import './print.css';

/**
 * Puts the reader into `root` of its own document and shows that it is at work. The function it
 * returns shows a view; each call replaces what was shown.
 */
export function mountReader(
  root: HTMLElement,
  actions: ReaderActions,
  t: Translate,
  settings: ReaderSettings = DEFAULT_SETTINGS,
): (view: ReaderView) => void {
  const show = (view: ReaderView) =>
    render(
      <TranslateContext.Provider value={t}>
        <Reader view={view} actions={actions} settings={settings} />
      </TranslateContext.Provider>,
      root,
    );
  show({ kind: 'loading' });
  return show;
}
