import { useEffect, useRef, useState } from 'preact/hooks';
import { useTranslate } from '../translate-context.ts';
import { SiteField } from './site-field.tsx';
import type { ListedSite, OptionsActions, SiteError } from './types.ts';
import { useNotices } from './use-notice.ts';

export interface EditSiteFormProps {
  readonly site: ListedSite;
  readonly actions: Pick<OptionsActions, 'checkSite' | 'putSite'>;
  readonly onLeave: () => void;
}

/** Changes which pages a rule is for. */
export function EditSiteForm({ site, actions, onLeave }: EditSiteFormProps) {
  const t = useTranslate();
  const { say, attempt } = useNotices();
  const form = useRef<HTMLFormElement>(null);
  const [text, setText] = useState(site.name);
  const [error, setError] = useState<SiteError | null>(null);
  useEffect(() => form.current?.querySelector('input')?.select(), []);

  const submit = async (event: Event) => {
    event.preventDefault();
    const check = actions.checkSite(text);
    if (!check.ok) {
      setError(check.error);
      form.current?.querySelector('input')?.focus();
      return;
    }
    if (check.pattern !== site.pattern) {
      const next = { pattern: check.pattern, mode: site.mode };
      const isGranted = await attempt(actions.putSite(next, site.pattern));
      if (isGranted === undefined) return;
      say(t(isGranted ? 'optionsSiteChanged' : 'optionsSiteAddedOnly', check.name));
    }
    onLeave();
  };

  return (
    <form
      ref={form}
      class="edit-site"
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) onLeave();
      }}
    >
      <SiteField
        label={t('optionsEditNamed', site.name)}
        value={text}
        error={error}
        onType={(typed) => {
          setText(typed);
          setError(null);
        }}
      />
      <button type="submit" class="small-button">
        {t('optionsSave')}
      </button>
      <button type="button" class="link-button" onClick={onLeave}>
        {t('optionsCancel')}
      </button>
    </form>
  );
}
