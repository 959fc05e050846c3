import type { Article } from '../article/types.ts';
import { formatDate } from './format-date.ts';
import { Headline } from './headline.tsx';
import { readingMinutes } from './reading-minutes.ts';
import { useTranslate } from './translate-context.ts';

/** Headline, and a line of source, byline, date and length. */
export function ArticleHeader({ article }: { readonly article: Article }) {
  const t = useTranslate();
  const { title, source, byline, date, lang, length } = article;
  const size = [length.toLocaleString('en'), String(readingMinutes(length))];
  return (
    <header class="article-header">
      <Headline text={title} lang={lang} />
      <p class="meta">
        {source && <span>{source}</span>}
        {byline && <span>{byline}</span>}
        {date && <time dateTime={date}>{formatDate(date, lang)}</time>}
        <span lang={t('uiLanguage')}>{t('articleLength', size)}</span>
      </p>
    </header>
  );
}
