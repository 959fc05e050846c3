import { useTranslate } from './translate-context.ts';

/** What shows until the article is complete. */
export function LoadingView() {
  const t = useTranslate();
  return (
    <main class="notice" lang={t('uiLanguage')}>
      <div class="loading" role="status">
        <span class="loading-mark" aria-hidden="true" />
        {/* biome-ignore lint/a11y/useSemanticElements: an <h1> would look like an article's come too soon */}
        <span role="heading" aria-level={1}>
          {t('loadingArticle')}
        </span>
      </div>
    </main>
  );
}
