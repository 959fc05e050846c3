import type { CopyForm } from '../article/export/forms.ts';
import { useTranslate } from './translate-context.ts';
import type { Translate } from './types.ts';
import type { CopyResult } from './use-copy.ts';

const DONE: Readonly<Record<CopyForm | 'selection', string>> = {
  plain: 'copyDonePlain',
  markdown: 'copyDoneMarkdown',
  rich: 'copyDoneRich',
  selection: 'copyDoneSelection',
};

/** Says what was copied or saved. Always there, so that a screen reader hears the text come. */
export function CopyStatus({ result }: { readonly result: CopyResult }) {
  const t = useTranslate();
  return (
    <div class="status" role="status">
      {result && describe(result, t)}
    </div>
  );
}

function describe(result: NonNullable<CopyResult>, t: Translate): string {
  switch (result.kind) {
    case 'copied':
      return t(DONE[result.form], result.characters.toLocaleString('en'));
    case 'saved':
      return t('saveDone', result.name);
    case 'failed':
      return t(result.deed === 'copy' ? 'copyFailed' : 'saveFailed');
  }
}
