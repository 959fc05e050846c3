import type { ComponentChildren } from 'preact';
import { useTranslate } from '../translate-context.ts';

export interface SettingProps {
  /** Name of the setting, for the reset button. */
  readonly name: string;
  readonly hint: string;
  /** Whether it is other than it was at first. */
  readonly changed: boolean;
  readonly onReset: () => void;
  readonly children: ComponentChildren;
}

/** A setting with the line that explains it, and the way back to its default where it was left. */
export function Setting({ name, hint, changed, onReset, children }: SettingProps) {
  const t = useTranslate();
  return (
    <div class="setting">
      {children}
      <p class="hint">
        {hint}
        {changed && (
          <button
            type="button"
            class="link-button"
            aria-label={t('optionsResetNamed', name)}
            onClick={(event) => {
              // The button goes away: the keyboard goes on from the setting.
              const own = event.currentTarget.closest('.setting');
              own?.querySelector<HTMLElement>('input:checked, input, select')?.focus();
              onReset();
            }}
          >
            {t('optionsReset')}
          </button>
        )}
      </p>
    </div>
  );
}
