import { useId } from 'preact/hooks';
import { APPEARANCE_LABELS, type AppearanceChoice } from './appearance-labels.ts';
import { CHOICES } from './settings-choices.ts';
import { useTranslate } from './translate-context.ts';
import type { SettingsControl } from './use-settings.ts';

export interface ChoiceFieldProps<S extends AppearanceChoice> {
  readonly setting: S;
  readonly control: SettingsControl;
}

/** A setting that is one of a few, as a row of radio buttons which each look like what they choose. */
export function ChoiceField<S extends AppearanceChoice>(props: ChoiceFieldProps<S>) {
  const { setting, control } = props;
  const t = useTranslate();
  const group = useId();
  const labels = APPEARANCE_LABELS[setting];
  const choices: readonly SettingsControl['settings'][S][] = CHOICES[setting];
  return (
    <fieldset class="choices" data-setting={setting}>
      <legend>{t(labels.legend)}</legend>
      {choices.map((choice) => (
        <label key={choice} class="choice">
          <input
            type="radio"
            name={group}
            value={choice}
            checked={control.settings[setting] === choice}
            onInput={() => control.preview({ [setting]: choice })}
          />
          <span class="choice-face" {...{ [`data-${setting}`]: choice }}>
            {t(labels.choices[choice])}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
