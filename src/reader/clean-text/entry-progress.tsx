import { useTranslate } from '../translate-context.ts';
import { ERROR_TEXTS, formatShare } from './describe-entry.ts';
import type { Entry } from './entries.ts';

export interface EntryProgressProps {
  readonly entry: Entry;
  readonly onStop: () => void;
  readonly onResume: () => void;
}

/** Work under way with a button that stops it; or why there is no result. */
export function EntryProgress({ entry, onStop, onResume }: EntryProgressProps) {
  const t = useTranslate();
  const { state } = entry;
  switch (state.kind) {
    case 'done':
      return null;
    case 'failed':
      return (
        <p class="pane-error" role="alert">
          {entry.name && <strong>{entry.name}</strong>}
          {t(ERROR_TEXTS[state.error])}
        </p>
      );
    case 'stopped':
      return (
        <div class="pane-progress">
          <p>{t('cleanTextStopped')}</p>
          <button type="button" class="plain-button" onClick={onResume}>
            {t('cleanTextResume')}
          </button>
        </div>
      );
    case 'waiting':
    case 'working': {
      const done = state.kind === 'working' ? state.done : 0;
      return (
        <div class="pane-progress">
          <p>{t('cleanTextWorking', formatShare(done))}</p>
          <progress value={done} aria-label={t('cleanTextProgress')} />
          <button type="button" class="plain-button" onClick={onStop}>
            {t('cleanTextStop')}
          </button>
        </div>
      );
    }
  }
}
