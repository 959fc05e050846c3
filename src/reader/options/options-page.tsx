import { useCallback, useLayoutEffect } from 'preact/hooks';
import { useTranslate } from '../translate-context.ts';
import type { ReaderSettings } from '../types.ts';
import { AboutSection } from './about-section.tsx';
import { CopyingSection } from './copying-section.tsx';
import { DataSection } from './data-section.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { ReadingSection } from './reading-section.tsx';
import { ScriptSection } from './script-section.tsx';
import { ShortcutsSection } from './shortcuts-section.tsx';
import { SitesSection } from './sites-section.tsx';
import type { OptionsActions, OptionsData } from './types.ts';
import { useGrantChanges } from './use-grant-changes.ts';
import { NoticeContext, useNoticeState } from './use-notice.ts';
import { useReading } from './use-reading.ts';

export interface OptionsPageProps {
  readonly data: OptionsData;
  readonly actions: OptionsActions;
  /** The site that the user came to grant. */
  readonly wanted: string | null;
}

const PARTS = [
  ['sites', 'optionsSites'],
  ['reading', 'optionsReading'],
  ['script', 'optionsScript'],
  ['copying', 'optionsCopying'],
  ['data', 'optionsData'],
  ['shortcuts', 'shortcutsTitle'],
  ['about', 'optionsAbout'],
] as const;

/** All that can be set, on one page; everything takes effect at once. */
export function OptionsPage(props: OptionsPageProps) {
  const notices = useNoticeState();
  return (
    <NoticeContext.Provider value={notices}>
      <OptionsBody {...props} attempt={notices.attempt} />
      <NoticeBar />
    </NoticeContext.Provider>
  );
}

function OptionsBody({
  data,
  actions,
  wanted,
  attempt,
}: OptionsPageProps & { readonly attempt: <T>(deed: Promise<T>) => Promise<T | undefined> }) {
  const t = useTranslate();
  const control = useReading(
    data.reader,
    useCallback(
      (change: Partial<ReaderSettings>) => void attempt(actions.saveReader(change)),
      [actions, attempt],
    ),
  );
  useGrantChanges(data.sites);
  useLayoutEffect(() => {
    document.documentElement.lang = t('uiLanguage');
    document.title = t('optionsTitle');
  }, [t]);
  return (
    <div class="options">
      <header class="options-header">
        <h1>{t('optionsHeading')}</h1>
        <nav aria-label={t('contentsTitle')}>
          <ul>
            {PARTS.map(([id, name]) => (
              <li key={id}>
                <a href={`#${id}`}>{t(name)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        <SitesSection data={data} actions={actions} wanted={wanted} />
        <ReadingSection control={control} />
        <ScriptSection script={data.preferences.script} actions={actions} />
        <CopyingSection control={control} />
        <DataSection data={data} actions={actions} />
        <ShortcutsSection commands={data.commands} actions={actions} />
        <AboutSection version={data.version} />
      </main>
    </div>
  );
}
