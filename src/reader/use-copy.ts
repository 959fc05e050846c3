import { useCallback, useMemo } from 'preact/hooks';
import type { CopyForm, FileForm, Forms } from '../article/export/forms.ts';
import { copyRich } from './copy-rich.ts';
import { countCharacters } from './count-characters.ts';
import { saveFile } from './save-file.ts';
import type { ReaderActions } from './types.ts';
import { useCleanCopy } from './use-clean-copy.ts';
import type { Result } from './use-result.ts';
import type { SettingsControl } from './use-settings.ts';

export interface CopyControl {
  /** Copies in a form, which then becomes the one that is used without asking. */
  copy(form?: CopyForm): void;
  save(form: FileForm): void;
}

/** Copies and saves, and tells the result. */
export function useCopy(
  forms: Forms,
  actions: Pick<ReaderActions, 'copyText' | 'copyRich'>,
  { settings, preview, save: remember }: SettingsControl,
  tell: (result: Result) => void,
): CopyControl {
  const { copyForm, copyHead } = settings;

  const copy = useCallback(
    async (form: CopyForm = copyForm) => {
      // An unchanged text is not announced again: it goes first.
      tell(null);
      if (form !== copyForm) {
        preview({ copyForm: form });
        remember();
      }
      const arrived = await put(forms, form, copyHead, actions).catch(() => false);
      const { text } = forms.copy('plain', copyHead);
      tell(
        arrived
          ? { kind: 'copied', form, characters: countCharacters(text) }
          : { kind: 'failed', deed: 'copy' },
      );
    },
    [forms, actions, copyForm, copyHead, preview, remember, tell],
  );

  const save = useCallback(
    (form: FileForm) => {
      tell(null);
      try {
        tell({ kind: 'saved', name: saveFile(document, forms.name, form, forms.save(form)) });
      } catch (error) {
        console.error(error);
        tell({ kind: 'failed', deed: 'save' });
      }
    },
    [forms, tell],
  );

  useCleanCopy(
    useCallback(
      (characters: number) => tell({ kind: 'copied', form: 'selection', characters }),
      [tell],
    ),
  );

  return useMemo(() => ({ copy: (form) => void copy(form), save }), [copy, save]);
}

async function put(
  forms: Forms,
  form: CopyForm,
  withHead: boolean,
  actions: Pick<ReaderActions, 'copyText' | 'copyRich'>,
): Promise<boolean> {
  const { text, html } = forms.copy(form, withHead);
  if (html === undefined) return actions.copyText(text);
  return actions.copyRich ? actions.copyRich(html, text) : copyRich(document, { html, text });
}
