import { useRef, useState } from 'preact/hooks';
import { useTranslate } from '../translate-context.ts';
import { EditSiteForm } from './edit-site-form.tsx';
import { GRANT_KEYS } from './message-keys.ts';
import { ModeSelect } from './mode-select.tsx';
import type { ListedSite, OptionsActions } from './types.ts';
import { useNotices } from './use-notice.ts';

export interface SiteRowProps {
  readonly site: ListedSite;
  readonly actions: OptionsActions;
  readonly onRemove: (row: HTMLElement) => void;
}

/** A site on the list: what happens there, and whether the browser lets us. */
export function SiteRow({ site, actions, onRemove }: SiteRowProps) {
  const t = useTranslate();
  const { say, attempt } = useNotices();
  const row = useRef<HTMLLIElement>(null);
  const [isEdited, setEdited] = useState(false);
  const { name, pattern, mode, grant } = site;

  const grantSite = async () => {
    const isGranted = await attempt(actions.grantSites([pattern]));
    if (isGranted === false) say(t('optionsNotGranted', name));
  };
  const revokeSite = async () => {
    const isGone = await attempt(actions.revokeSite(pattern));
    if (isGone === false) say(t('optionsNotRevoked', name));
  };
  const leave = () => {
    setEdited(false);
    requestAnimationFrame(() => row.current?.querySelector<HTMLElement>('.site-edit')?.focus());
  };

  return (
    <li ref={row} class="site" data-grant={grant}>
      {isEdited ? (
        <EditSiteForm site={site} actions={actions} onLeave={leave} />
      ) : (
        <p class="site-name" title={pattern}>
          {name}
        </p>
      )}
      <ModeSelect
        label={t('optionsModeOf', name)}
        value={mode}
        onChoose={(chosen) => void attempt(actions.setMode(pattern, chosen))}
      />
      <p class="site-grant">
        <span class="grant" data-grant={grant}>
          {t(GRANT_KEYS[grant])}
        </span>
        {grant === 'missing' && (
          <button
            type="button"
            class="small-button"
            aria-label={t('optionsGrantNamed', name)}
            onClick={grantSite}
          >
            {t('optionsGrant')}
          </button>
        )}
        {grant === 'granted' && (
          <button
            type="button"
            class="small-button"
            aria-label={t('optionsRevokeNamed', name)}
            onClick={revokeSite}
          >
            {t('optionsRevoke')}
          </button>
        )}
      </p>
      {!isEdited && (
        <div class="site-buttons">
          <button
            type="button"
            class="link-button site-edit"
            aria-label={t('optionsEditNamed', name)}
            onClick={() => setEdited(true)}
          >
            {t('optionsEdit')}
          </button>
          <button
            type="button"
            class="link-button site-remove"
            aria-label={t('optionsRemoveNamed', name)}
            onClick={() => row.current && onRemove(row.current)}
          >
            {t('optionsRemove')}
          </button>
        </div>
      )}
    </li>
  );
}
