import { useTranslate } from '../translate-context.ts';

/** A few lines set as an article is. */
export function ReadingSample() {
  const t = useTranslate();
  return (
    <div class="sample" role="img" aria-label={t('optionsSample')}>
      <div class="article" lang="zh-Hans">
        <div class="body">
          <p>{t('optionsSampleFirst')}</p>
          <p>{t('optionsSampleSecond')}</p>
        </div>
      </div>
    </div>
  );
}
