import { render } from 'preact';
import type { Script } from '../../text/script.ts';
import { TranslateContext } from '../translate-context.ts';
import type { ReaderSettings, Translate } from '../types.ts';
import { CleanTextPage } from './clean-text-page.tsx';
import type { CleanTextActions } from './types.ts';
import '../themes.css';
import '../page.css';
import '../controls.css';
import '../appearance.css';
import '../article.css';
import './clean-text.css';

/** Puts the page *clean text* into `root` of its own document. */
export function mountCleanText(
  root: HTMLElement,
  actions: CleanTextActions,
  t: Translate,
  settings: ReaderSettings,
  script: Script,
): void {
  render(
    <TranslateContext.Provider value={t}>
      <CleanTextPage actions={actions} settings={settings} script={script} />
    </TranslateContext.Provider>,
    root,
  );
}
