import type { CopyForm } from '../article/export/forms.ts';
import type { MessageKey } from './message-key.ts';
import { useTranslate } from './translate-context.ts';
import type { Translate } from './types.ts';
import type { Result } from './use-result.ts';

const DONE: Readonly<Record<CopyForm | 'selection', MessageKey>> = {
  plain: 'copyDonePlain',
  markdown: 'copyDoneMarkdown',
  rich: 'copyDoneRich',
  selection: 'copyDoneSelection',
};

/** Says what was done. Always there, so that a screen reader hears the text come. */
export function ResultStatus({ result }: { readonly result: Result }) {
  const t = useTranslate();
  return (
    <div class="status" role="status">
      {result && describe(result, t)}
    </div>
  );
}

function describe(result: NonNullable<Result>, t: Translate): string {
  switch (result.kind) {
    case 'copied':
      return t(DONE[result.form], result.characters.toLocaleString('en'));
    case 'saved':
      return t('saveDone', result.name);
    case 'presented':
      return t(result.message, result.detail);
    case 'failed':
      return t(result.deed === 'copy' ? 'copyFailed' : 'saveFailed');
  }
}
