import { useId } from 'preact/hooks';
import { CHOICES, type ChoiceSetting } from './settings-choices.ts';
import { useTranslate } from './translate-context.ts';
import type { SettingsControl } from './use-settings.ts';

export interface ChoiceFieldProps<S extends ChoiceSetting> {
  readonly setting: S;
  readonly legend: string;
  /** Message keys of the choices. */
  readonly labels: Readonly<Record<SettingsControl['settings'][S], string>>;
  readonly control: SettingsControl;
}

/** A setting that is one of a few, as a row of radio buttons which each look like what they choose. */
export function ChoiceField<S extends ChoiceSetting>(props: ChoiceFieldProps<S>) {
  const { setting, legend, labels, control } = props;
  const t = useTranslate();
  const group = useId();
  const choices: readonly SettingsControl['settings'][S][] = CHOICES[setting];
  return (
    <fieldset class="choices" data-setting={setting}>
      <legend>{legend}</legend>
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
            {t(labels[choice])}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
