import { DEFAULT_SETTINGS } from '../default-settings.ts';
import { useTranslate } from '../translate-context.ts';
import type { ReaderSettings } from '../types.ts';
import type { SettingsControl } from '../use-settings.ts';
import { RadioList } from './radio-list.tsx';
import { Section } from './section.tsx';
import { Setting } from './setting.tsx';

const { copyForm: DEFAULT_FORM, copyHead: DEFAULT_HEAD } = DEFAULT_SETTINGS;

/** The form in which articles are copied. */
export function CopyingSection({ control }: { readonly control: SettingsControl }) {
  const t = useTranslate();
  const { settings, preview, save } = control;
  const set = (change: Partial<ReaderSettings>) => {
    preview(change);
    save();
  };
  return (
    <Section
      id="copying"
      title={t('optionsCopying')}
      introduction={t('optionsCopyingIntroduction')}
    >
      <Setting
        name={t('optionsCopyForm')}
        hint={t('optionsCopyFormNote')}
        changed={settings.copyForm !== DEFAULT_FORM}
        onReset={() => set({ copyForm: DEFAULT_FORM })}
      >
        <RadioList
          legend={t('optionsCopyForm')}
          choices={[
            ['plain', t('copyFormPlain'), t('copyFormPlainHint')],
            ['markdown', t('copyFormMarkdown'), t('copyFormMarkdownHint')],
            ['rich', t('copyFormRich'), t('copyFormRichHint')],
          ]}
          value={settings.copyForm}
          onChoose={(copyForm) => set({ copyForm })}
        />
      </Setting>
      <Setting
        name={t('copyHead')}
        hint={t('optionsCopyHeadHint')}
        changed={settings.copyHead !== DEFAULT_HEAD}
        onReset={() => set({ copyHead: DEFAULT_HEAD })}
      >
        <label class="check">
          <input
            type="checkbox"
            checked={settings.copyHead}
            onInput={(event) => set({ copyHead: event.currentTarget.checked })}
          />
          {t('copyHead')}
        </label>
      </Setting>
    </Section>
  );
}
