import { useEffect, useRef } from 'preact/hooks';
import { ChoiceField } from './choice-field.tsx';
import { DEFAULT_SETTINGS } from './default-settings.ts';
import { RangeField } from './range-field.tsx';
import { useTranslate } from './translate-context.ts';
import type { SettingsControl } from './use-settings.ts';

export interface AppearancePanelProps {
  readonly id: string;
  readonly control: SettingsControl;
}

/** Sets how the article looks; the article behind shows every step of it. */
export function AppearancePanel({ id, control }: AppearancePanelProps) {
  const t = useTranslate();
  const panel = useRef<HTMLDivElement>(null);
  const { settings, preview, save } = control;
  const lineHeight = settings.lineHeight.toFixed(2);
  useEffect(() => panel.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);

  const reset = () => {
    const { copyForm, copyHead } = settings;
    preview({ ...DEFAULT_SETTINGS, copyForm, copyHead });
    save();
  };
  return (
    <div ref={panel} id={id} class="panel" role="dialog" aria-label={t('appearanceTitle')}>
      <form onChange={save} onSubmit={(event) => event.preventDefault()}>
        <ChoiceField setting="theme" control={control} />
        <ChoiceField setting="font" control={control} />
        <RangeField
          setting="fontSize"
          label={t('appearanceFontSize')}
          shown={String(settings.fontSize)}
          control={control}
        />
        <RangeField
          setting="measure"
          label={t('appearanceMeasure')}
          shown={t('appearanceMeasureValue', String(settings.measure))}
          control={control}
        />
        <RangeField
          setting="lineHeight"
          label={t('appearanceLineHeight')}
          shown={lineHeight}
          control={control}
        />
        <ChoiceField setting="paragraphs" control={control} />
        <label class="check">
          <input
            type="checkbox"
            checked={settings.justify}
            onInput={(event) => preview({ justify: event.currentTarget.checked })}
          />
          {t('appearanceJustify')}
        </label>
        <button type="button" class="plain-button" onClick={reset}>
          {t('appearanceReset')}
        </button>
      </form>
    </div>
  );
}
