import { useMemo, useState } from 'preact/hooks';
import { countCharacters } from '../count-characters.ts';
import { ResultStatus } from '../result-status.tsx';
import { useTranslate } from '../translate-context.ts';
import type { ReaderActions } from '../types.ts';
import { useCopy } from '../use-copy.ts';
import { useResult } from '../use-result.ts';
import type { SettingsControl } from '../use-settings.ts';
import { ArticlePreview } from './article-preview.tsx';
import type { Entry } from './entries.ts';
import { LinesPreview } from './lines-preview.tsx';
import { RemovalList, removalsOf } from './removal-list.tsx';
import { ResultBar } from './result-bar.tsx';
import { articleForms, lineForms } from './text-forms.ts';
import type { CleanResult } from './types.ts';

export interface ResultPaneProps {
  readonly entry: Entry;
  readonly result: CleanResult;
  readonly control: SettingsControl;
  readonly actions: Pick<ReaderActions, 'copyText' | 'copyRich' | 'follow'>;
}

/** The cleaned text, what was taken out of it, and the ways to take it along. */
export function ResultPane({ entry, result, control, actions }: ResultPaneProps) {
  const t = useTranslate();
  const { lines, found, isMarkdown } = result;
  const [wantsLines, setWantsLines] = useState(false);
  const asArticle = found !== null && !(wantsLines && lines !== null);
  const name = entry.name?.replace(/\.[^.]+$/u, '') ?? null;
  const forms = useMemo(
    () =>
      asArticle && found
        ? articleForms(found, name)
        : lineForms(lines?.text ?? '', isMarkdown, name),
    [asArticle, found, lines, isMarkdown, name],
  );
  const { result: done, tell } = useResult();
  const copying = useCopy(forms, actions, control, tell);
  const text = asArticle ? (found?.article.text ?? '') : (lines?.text ?? '');
  const length = useMemo(() => countCharacters(text).toLocaleString('en'), [text]);
  return (
    <section class="result" aria-label={t('cleanTextResult')}>
      <div class="result-head">
        <p class="result-length" role="status">
          {t('cleanTextLength', length)}
        </p>
        <ResultBar copying={copying} control={control} hasHead={asArticle} />
      </div>
      {found && lines && (
        <label class="check">
          <input
            type="checkbox"
            checked={asArticle}
            onInput={(event) => setWantsLines(!event.currentTarget.checked)}
          />
          {t('cleanTextArticleOnly')}
        </label>
      )}
      <RemovalList {...removalsOf(result, asArticle)} />
      <article class="article preview" lang={found?.article.lang ?? 'zh-Hans'}>
        {asArticle && found ? (
          <ArticlePreview article={found.article} actions={actions} />
        ) : (
          <LinesPreview key={text.length} text={text} />
        )}
      </article>
      <div class="signs">
        <ResultStatus result={done} />
      </div>
    </section>
  );
}
