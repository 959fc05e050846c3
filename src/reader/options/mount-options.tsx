import { render } from 'preact';
import { TranslateContext } from '../translate-context.ts';
import type { Translate } from '../types.ts';
import { OptionsPage } from './options-page.tsx';
import type { OptionsActions, OptionsData } from './types.ts';
import '../themes.css';
import '../page.css';
import '../controls.css';
import '../appearance.css';
import '../article.css';
import './options.css';
import './site-fields.css';
import './site-list.css';
import './settings.css';
import './data.css';
import './notice-bar.css';

/**
 * Puts the options page into `root` of its own document. The function it returns shows what is set
 * now; each call replaces what was shown.
 */
export function mountOptions(
  root: HTMLElement,
  actions: OptionsActions,
  t: Translate,
  wanted: string | null = null,
): (data: OptionsData) => void {
  return (data) =>
    render(
      <TranslateContext.Provider value={t}>
        <OptionsPage data={data} actions={actions} wanted={wanted} />
      </TranslateContext.Provider>,
      root,
    );
}
