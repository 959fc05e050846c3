import { useState } from 'preact/hooks';
import type { MessageKey } from '../message-key.ts';
import { useTranslate } from '../translate-context.ts';
import { ConfirmDialog, type Question } from './confirm-dialog.tsx';
import { FileButtons } from './file-buttons.tsx';
import { Section } from './section.tsx';
import { Setting } from './setting.tsx';
import type { OptionsActions, OptionsData, Undo } from './types.ts';
import { useNotices } from './use-notice.ts';

export interface DataSectionProps {
  readonly data: OptionsData;
  readonly actions: OptionsActions;
}

/** What is kept, and the ways to take it along or be rid of it. */
export function DataSection({ data, actions }: DataSectionProps) {
  const t = useTranslate();
  const { say, attempt } = useNotices();
  const [question, setQuestion] = useState<Question | null>(null);
  const { positions, preferences } = data;
  const keep = (keepPositions: boolean) => void attempt(actions.savePreferences({ keepPositions }));

  const take = async (deed: () => Promise<Undo>, done: MessageKey) => {
    const undo = await attempt(deed());
    if (undo) say(t(done), undo);
  };
  const clearings = [
    {
      name: t('optionsClearPositions'),
      hint: t('optionsClearPositionsHint', positions.toLocaleString('en')),
      text: t('optionsClearPositionsQuestion'),
      onConfirm: () => void take(actions.clearPositions, 'optionsPositionsCleared'),
      isEmpty: positions === 0,
    },
    {
      name: t('optionsResetSettings'),
      hint: t('optionsResetSettingsHint'),
      text: t('optionsResetSettingsQuestion'),
      onConfirm: () => void take(actions.resetSettings, 'optionsSettingsReset'),
      isEmpty: false,
    },
    {
      name: t('optionsClearAll'),
      hint: t('optionsClearAllHint'),
      text: t('optionsClearAllQuestion'),
      onConfirm: () => void take(actions.clearEverything, 'optionsAllCleared'),
      isEmpty: false,
    },
  ];

  return (
    <Section id="data" title={t('optionsData')} introduction={t('optionsDataIntroduction')}>
      <Setting
        name={t('optionsKeepPositions')}
        hint={t('optionsKeepPositionsHint')}
        changed={!preferences.keepPositions}
        onReset={() => keep(true)}
      >
        <label class="check">
          <input
            type="checkbox"
            checked={preferences.keepPositions}
            onInput={(event) => keep(event.currentTarget.checked)}
          />
          {t('optionsKeepPositions')}
        </label>
      </Setting>
      <FileButtons
        exportLabel={t('optionsExportData')}
        importLabel={t('optionsImportData')}
        fileName="qingdu"
        onExport={actions.exportData}
        onImport={actions.importData}
      />
      <ul class="clearings">
        {clearings.map(({ name, hint, text, onConfirm, isEmpty }) => (
          <li key={name}>
            <button
              type="button"
              class="plain-button"
              disabled={isEmpty}
              onClick={() => setQuestion({ title: name, text, deed: name, onConfirm })}
            >
              {name}
            </button>
            <p class="hint">{hint}</p>
          </li>
        ))}
      </ul>
      {question && <ConfirmDialog question={question} onClose={() => setQuestion(null)} />}
    </Section>
  );
}
