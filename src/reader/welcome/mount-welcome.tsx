import { render } from 'preact';
import type { OptionsActions, OptionsData } from '../options/types.ts';
import { TranslateContext } from '../translate-context.ts';
import type { Translate } from '../types.ts';
import { WelcomePage, type WelcomeSurroundings } from './welcome-page.tsx';
import '../themes.css';
import '../page.css';
import '../controls.css';
import '../options/options.css';
import '../options/settings.css';
import '../options/site-fields.css';
import '../options/notice-bar.css';
import './welcome.css';

/**
 * Puts the first-run page into `root` of its own document. The function it returns shows what holds for
 * all sites now; each call replaces what was shown.
 */
export function mountWelcome(
  root: HTMLElement,
  actions: Pick<OptionsActions, 'setAllSites'>,
  surroundings: WelcomeSurroundings,
  t: Translate,
): (allSites: OptionsData['allSites']) => void {
  return (allSites) =>
    render(
      <TranslateContext.Provider value={t}>
        <WelcomePage allSites={allSites} actions={actions} surroundings={surroundings} />
      </TranslateContext.Provider>,
      root,
    );
}
