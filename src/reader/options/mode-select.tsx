import { useTranslate } from '../translate-context.ts';
import { MODE_KEYS } from './message-keys.ts';
import type { SiteMode } from './types.ts';

const MODES = Object.keys(MODE_KEYS) as SiteMode[];

export interface ModeSelectProps {
  readonly id?: string;
  /** Its name, where no label stands beside it. */
  readonly label?: string;
  readonly value: SiteMode;
  readonly onChoose: (mode: SiteMode) => void;
}

/** Chooses what happens on a site. */
export function ModeSelect({ id, label, value, onChoose }: ModeSelectProps) {
  const t = useTranslate();
  return (
    <select
      id={id}
      class="select"
      aria-label={label}
      value={value}
      onInput={(event) => onChoose(event.currentTarget.value as SiteMode)}
    >
      {MODES.map((mode) => (
        <option key={mode} value={mode} selected={mode === value}>
          {t(MODE_KEYS[mode])}
        </option>
      ))}
    </select>
  );
}
