import { useEffect, useRef, useState } from 'preact/hooks';
import { useTranslate } from '../translate-context.ts';
import { ModeSelect } from './mode-select.tsx';
import { SiteField } from './site-field.tsx';
import type { OptionsActions, SiteError, SiteMode } from './types.ts';
import { useNotices } from './use-notice.ts';

export interface AddSiteFormProps {
  readonly actions: Pick<OptionsActions, 'checkSite' | 'putSite'>;
  readonly defaultMode: SiteMode;
  /** A site to begin with: the user came here to grant it, and has only the button to press. */
  readonly wanted: string | null;
}

/** Puts a site on the list and asks the browser for it. */
export function AddSiteForm({ actions, defaultMode, wanted }: AddSiteFormProps) {
  const t = useTranslate();
  const { say, attempt } = useNotices();
  const form = useRef<HTMLFormElement>(null);
  const [text, setText] = useState(wanted ?? '');
  const [error, setError] = useState<SiteError | null>(null);
  const [chosen, setChosen] = useState<SiteMode | null>(null);
  const mode = chosen ?? defaultMode;

  useEffect(() => {
    if (wanted === null) return;
    const check = actions.checkSite(wanted);
    if (check.ok) setText(check.name);
    else setError(check.error);
    form.current?.querySelector<HTMLElement>(check.ok ? '.main-button' : 'input')?.focus();
  }, [wanted, actions]);

  const focusField = () => form.current?.querySelector('input')?.focus();
  const submit = async (event: Event) => {
    event.preventDefault();
    const check = actions.checkSite(text);
    if (!check.ok) {
      setError(check.error);
      focusField();
      return;
    }
    // In the same turn as the press, else the browser does not ask.
    const putting = actions.putSite({ pattern: check.pattern, mode }, null);
    const isGranted = await attempt(putting);
    if (isGranted === undefined) return;
    setText('');
    setChosen(null);
    focusField();
    say(t(isGranted ? 'optionsSiteAdded' : 'optionsSiteAddedOnly', check.name));
  };

  return (
    <form ref={form} class="add-site" onSubmit={submit} noValidate>
      <SiteField
        label={t('optionsAddSite')}
        hint={t('optionsAddSiteHint')}
        value={text}
        error={error}
        onType={(typed) => {
          setText(typed);
          setError(null);
        }}
      />
      <div class="mode-field">
        <label for="add-site-mode" class="field-label">
          {t('optionsMode')}
        </label>
        <ModeSelect id="add-site-mode" value={mode} onChoose={setChosen} />
      </div>
      <button type="submit" class="main-button">
        {t(mode === 'never' ? 'optionsAdd' : 'optionsAddAndGrant')}
      </button>
    </form>
  );
}
