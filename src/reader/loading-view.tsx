import { useTranslate } from './translate-context.ts';

export interface LoadingViewProps {
  /** How much of the work is done, from 0 to 1; undefined where it has only begun. */
  readonly done: number | undefined;
  readonly onStop: () => void;
}

/** What shows until the article is complete: on a long page how far it is, and the way out. */
export function LoadingView({ done, onStop }: LoadingViewProps) {
  const t = useTranslate();
  return (
    <main class="notice loading" lang={t('uiLanguage')}>
      <div class="loading-sign" role="status">
        <span class="loading-mark" aria-hidden="true" />
        {/* biome-ignore lint/a11y/useSemanticElements: an <h1> would look like an article's come too soon */}
        <span role="heading" aria-level={1}>
          {t('loadingArticle')}
        </span>
      </div>
      {done !== undefined && (
        <>
          <progress value={done} aria-label={t('loadingProgress')} />
          <button type="button" class="plain-button" aria-keyshortcuts="Escape" onClick={onStop}>
            {t('loadingStop')}
          </button>
        </>
      )}
    </main>
  );
}
