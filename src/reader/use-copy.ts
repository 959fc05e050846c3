import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { CopyForm, FileForm, Forms } from '../article/export/forms.ts';
import { copyRich } from './copy-rich.ts';
import { countCharacters } from './count-characters.ts';
import { saveFile } from './save-file.ts';
import type { ReaderActions } from './types.ts';
import { useCleanCopy } from './use-clean-copy.ts';
import type { SettingsControl } from './use-settings.ts';

/** What became of the last copy or save; null once it has been said. */
export type CopyResult =
  | { readonly kind: 'copied'; readonly form: CopyForm | 'selection'; readonly characters: number }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'failed'; readonly deed: 'copy' | 'save' }
  | null;

const SHOWN_FOR_MS = 4000;

export interface CopyControl {
  readonly result: CopyResult;
  /** Copies in a form, which then becomes the one that is used without asking. */
  copy(form?: CopyForm): void;
  save(form: FileForm): void;
}

/** Copies and saves, and tells the result for a while. */
export function useCopy(
  forms: Forms,
  actions: Pick<ReaderActions, 'copyText' | 'copyRich'>,
  { settings, preview, save: remember }: SettingsControl,
): CopyControl {
  const [result, setResult] = useState<CopyResult>(null);
  const { copyForm, copyHead } = settings;

  const copy = useCallback(
    async (form: CopyForm = copyForm) => {
      // An unchanged text is not announced again: it goes first.
      setResult(null);
      if (form !== copyForm) {
        preview({ copyForm: form });
        remember();
      }
      const arrived = await put(forms, form, copyHead, actions).catch(() => false);
      const { text } = forms.copy('plain', copyHead);
      setResult(
        arrived
          ? { kind: 'copied', form, characters: countCharacters(text) }
          : { kind: 'failed', deed: 'copy' },
      );
    },
    [forms, actions, copyForm, copyHead, preview, remember],
  );

  const save = useCallback(
    (form: FileForm) => {
      setResult(null);
      try {
        setResult({ kind: 'saved', name: saveFile(document, forms.name, form, forms.save(form)) });
      } catch (error) {
        console.error(error);
        setResult({ kind: 'failed', deed: 'save' });
      }
    },
    [forms],
  );

  useCleanCopy(
    useCallback(
      (characters: number) => setResult({ kind: 'copied', form: 'selection', characters }),
      [],
    ),
  );

  useEffect(() => {
    if (result === null) return;
    const timer = setTimeout(() => setResult(null), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [result]);
  return useMemo(() => ({ result, copy: (form) => void copy(form), save }), [result, copy, save]);
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
