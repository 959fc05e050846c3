import { useTranslate } from '../translate-context.ts';
import { AddSiteForm } from './add-site-form.tsx';
import { AllSitesField } from './all-sites-field.tsx';
import { FileButtons } from './file-buttons.tsx';
import { ModeSelect } from './mode-select.tsx';
import { Section } from './section.tsx';
import { Setting } from './setting.tsx';
import { SiteList } from './site-list.tsx';
import type { OptionsActions, OptionsData, SiteMode } from './types.ts';
import { useNotices } from './use-notice.ts';

export interface SitesSectionProps {
  readonly data: OptionsData;
  readonly actions: OptionsActions;
  readonly wanted: string | null;
}

/** Where Qingdu works by itself. */
export function SitesSection({ data, actions, wanted }: SitesSectionProps) {
  const t = useTranslate();
  const { attempt } = useNotices();
  const { defaultMode } = data.preferences;
  const choose = (mode: SiteMode) => void attempt(actions.savePreferences({ defaultMode: mode }));
  return (
    <Section id="sites" title={t('optionsSites')} introduction={t('optionsSitesIntroduction')}>
      <AddSiteForm actions={actions} defaultMode={defaultMode} wanted={wanted} />
      <SiteList sites={data.sites} actions={actions} />
      <FileButtons
        exportLabel={t('optionsExportSites')}
        importLabel={t('optionsImportSites')}
        fileName="qingdu-sites"
        onExport={actions.exportSites}
        onImport={actions.importSites}
      />
      <Setting
        name={t('optionsDefaultMode')}
        hint={t('optionsDefaultModeHint')}
        changed={defaultMode !== 'spam'}
        onReset={() => choose('spam')}
      >
        <div class="inline-field">
          <label for="default-mode">{t('optionsDefaultMode')}</label>
          <ModeSelect id="default-mode" value={defaultMode} onChoose={choose} />
        </div>
      </Setting>
      <AllSitesField allSites={data.allSites} actions={actions} />
    </Section>
  );
}
