import { useId } from 'preact/hooks';
import { useTranslate } from '../translate-context.ts';
import { SITE_ERROR_KEYS } from './message-keys.ts';
import type { SiteError } from './types.ts';

export interface SiteFieldProps {
  readonly label: string;
  /** Shown under the field while nothing is wrong. */
  readonly hint?: string;
  readonly value: string;
  readonly error: SiteError | null;
  readonly onType: (text: string) => void;
}

/** Where a site is typed; what is wrong with it stands right under it. */
export function SiteField({ label, hint, value, error, onType }: SiteFieldProps) {
  const t = useTranslate();
  const id = useId();
  return (
    <div class="site-field">
      <label for={id} class="field-label">
        {label}
      </label>
      <input
        id={id}
        type="text"
        class="text-input site-input"
        inputMode="url"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder={t('optionsSitePlaceholder')}
        value={value}
        aria-invalid={error !== null}
        aria-describedby={`${id}-note`}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <p
        id={`${id}-note`}
        class={error ? 'site-note field-error' : 'site-note hint'}
        role={error ? 'alert' : undefined}
      >
        {error ? t(SITE_ERROR_KEYS[error]) : hint}
      </p>
    </div>
  );
}
