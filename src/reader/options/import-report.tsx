import { useTranslate } from '../translate-context.ts';
import { FILE_ERROR_KEYS, SITE_ERROR_KEYS } from './message-keys.ts';
import type { ImportOutcome } from './types.ts';

/** Enough to see what is wrong with a file. */
const MOST_LISTED = 20;

/** What was read out of a file, and what was not and why. */
export function ImportReport({ outcome }: { readonly outcome: ImportOutcome }) {
  const t = useTranslate();
  if (!outcome.ok) return <p class="field-error">{t(FILE_ERROR_KEYS[outcome.error])}</p>;
  const { rules, settings, duplicates, skipped, skippedSettings } = outcome;
  const missed = skipped.length + skippedSettings.length;
  const listed = skipped.slice(0, MOST_LISTED);
  const listedSettings = skippedSettings.slice(0, MOST_LISTED - listed.length);
  const more = missed - listed.length - listedSettings.length;
  return (
    <div class="report">
      <p>
        {t('optionsImportedCounts', [String(rules), String(settings)])}
        {duplicates > 0 && t('optionsImportedDuplicates', String(duplicates))}
      </p>
      {missed > 0 && (
        <details>
          <summary>{t('optionsSkipped', String(missed))}</summary>
          <ul>
            {listed.map(({ place, text, error }) => (
              <li key={place}>
                <span class="place">{place}</span>
                <code>{text}</code>
                {t(SITE_ERROR_KEYS[error])}
              </li>
            ))}
            {listedSettings.map((name) => (
              <li key={name}>
                <code>{name}</code>
                {t('optionsSkippedSetting')}
              </li>
            ))}
            {more > 0 && <li>{t('optionsSkippedMore', String(more))}</li>}
          </ul>
        </details>
      )}
    </div>
  );
}
