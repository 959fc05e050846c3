import { ChoiceField } from '../choice-field.tsx';
import { DEFAULT_SETTINGS } from '../default-settings.ts';
import { RangeField } from '../range-field.tsx';
import type { ChoiceSetting, RangeSetting } from '../settings-choices.ts';
import { useTranslate } from '../translate-context.ts';
import type { SettingsControl } from '../use-settings.ts';
import { ReadingSample } from './reading-sample.tsx';
import { Section } from './section.tsx';
import { Setting } from './setting.tsx';

/** How articles look; a sample shows every step of it. */
export function ReadingSection({ control }: { readonly control: SettingsControl }) {
  const t = useTranslate();
  const { settings, preview, save } = control;
  const resettable = (setting: ChoiceSetting | RangeSetting | 'justify') => ({
    changed: settings[setting] !== DEFAULT_SETTINGS[setting],
    onReset: () => {
      preview({ [setting]: DEFAULT_SETTINGS[setting] });
      save();
    },
  });
  return (
    <Section
      id="reading"
      title={t('optionsReading')}
      introduction={t('optionsReadingIntroduction')}
    >
      <ReadingSample />
      <form class="settings" onChange={save} onSubmit={(event) => event.preventDefault()}>
        <Setting name={t('appearanceTheme')} hint={t('optionsThemeHint')} {...resettable('theme')}>
          <ChoiceField setting="theme" control={control} />
        </Setting>
        <Setting name={t('appearanceFont')} hint={t('optionsFontHint')} {...resettable('font')}>
          <ChoiceField setting="font" control={control} />
        </Setting>
        <Setting
          name={t('appearanceFontSize')}
          hint={t('optionsFontSizeHint')}
          {...resettable('fontSize')}
        >
          <RangeField
            setting="fontSize"
            label={t('appearanceFontSize')}
            shown={String(settings.fontSize)}
            control={control}
          />
        </Setting>
        <Setting
          name={t('appearanceMeasure')}
          hint={t('optionsMeasureHint')}
          {...resettable('measure')}
        >
          <RangeField
            setting="measure"
            label={t('appearanceMeasure')}
            shown={t('appearanceMeasureValue', String(settings.measure))}
            control={control}
          />
        </Setting>
        <Setting
          name={t('appearanceLineHeight')}
          hint={t('optionsLineHeightHint')}
          {...resettable('lineHeight')}
        >
          <RangeField
            setting="lineHeight"
            label={t('appearanceLineHeight')}
            shown={settings.lineHeight.toFixed(2)}
            control={control}
          />
        </Setting>
        <Setting
          name={t('appearanceParagraphs')}
          hint={t('optionsParagraphsHint')}
          {...resettable('paragraphs')}
        >
          <ChoiceField setting="paragraphs" control={control} />
        </Setting>
        <Setting
          name={t('appearanceJustify')}
          hint={t('optionsJustifyHint')}
          {...resettable('justify')}
        >
          <label class="check">
            <input
              type="checkbox"
              checked={settings.justify}
              onInput={(event) => preview({ justify: event.currentTarget.checked })}
            />
            {t('appearanceJustify')}
          </label>
        </Setting>
      </form>
    </Section>
  );
}
