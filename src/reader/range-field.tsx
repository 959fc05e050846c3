import { useId } from 'preact/hooks';
import { RANGES, type RangeSetting } from './settings-choices.ts';
import type { SettingsControl } from './use-settings.ts';

export interface RangeFieldProps {
  readonly setting: RangeSetting;
  readonly label: string;
  /** The value in words. */
  readonly shown: string;
  readonly control: SettingsControl;
}

/** A setting that is a number, as a slider. */
export function RangeField({ setting, label, shown, control }: RangeFieldProps) {
  const id = useId();
  return (
    <div class="range">
      <label for={id}>{label}</label>
      <output for={id}>{shown}</output>
      <input
        id={id}
        type="range"
        {...RANGES[setting]}
        value={control.settings[setting]}
        aria-valuetext={shown}
        onInput={(event) => control.preview({ [setting]: event.currentTarget.valueAsNumber })}
      />
    </div>
  );
}
