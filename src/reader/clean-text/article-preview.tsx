import { useMemo } from 'preact/hooks';
import type { Article } from '../../article/types.ts';
import { parseFragment } from '../../dom/parse-fragment.ts';
import { ArticleBody } from '../article-body.tsx';
import { ArticleHeader } from '../article-header.tsx';
import { prepareBody } from '../prepare-body.ts';
import { useTranslate } from '../translate-context.ts';
import type { ReaderActions } from '../types.ts';

export interface ArticlePreviewProps {
  readonly article: Article;
  readonly actions: Pick<ReaderActions, 'follow'>;
}

/** An article as the reader shows it. */
export function ArticlePreview({ article, actions }: ArticlePreviewProps) {
  const t = useTranslate();
  const body = useMemo(() => {
    const parsed = parseFragment(article.html);
    prepareBody(parsed, null, t);
    return parsed;
  }, [article.html, t]);
  return (
    <>
      <ArticleHeader article={article} />
      <ArticleBody body={body} pageUrl={null} actions={actions} />
    </>
  );
}
