import { useRef, useState } from 'preact/hooks';
import { useTranslate } from '../translate-context.ts';
import { SiteRow } from './site-row.tsx';
import type { ListedSite, OptionsActions } from './types.ts';
import { useNotices } from './use-notice.ts';

/** So few can be seen at a glance. */
const SEARCH_FROM = 7;
/** More at once would hold the page up. */
const STEP = 100;

export interface SiteListProps {
  readonly sites: readonly ListedSite[];
  readonly actions: OptionsActions;
}

/** The sites that have a rule. */
export function SiteList({ sites, actions }: SiteListProps) {
  const t = useTranslate();
  const { say, attempt } = useNotices();
  const [search, setSearch] = useState('');
  const [most, setMost] = useState(STEP);
  const title = useRef<HTMLHeadingElement>(null);
  if (sites.length === 0) return <p class="empty">{t('optionsNoSites')}</p>;

  const canSearch = sites.length >= SEARCH_FROM;
  const wanted = canSearch ? search.trim().toLowerCase() : '';
  const found = sites.filter(({ name, pattern }) => `${name} ${pattern}`.includes(wanted));
  const remove = async (site: ListedSite, row: HTMLElement) => {
    const beside = row.nextElementSibling ?? row.previousElementSibling;
    const undo = await attempt(actions.removeSite(site.pattern));
    if (!undo) return;
    // The row goes away, and the focus with it.
    (beside?.querySelector<HTMLElement>('.site-remove') ?? title.current)?.focus();
    say(t('optionsRemoved', site.name), undo);
  };

  const missing = sites.filter(({ grant }) => grant === 'missing');
  const grantMissing = async () => {
    const isGranted = await attempt(actions.grantSites(missing.map(({ pattern }) => pattern)));
    if (isGranted === false) say(t('optionsNotGrantedAny'));
  };

  return (
    <div class="sites">
      <div class="sites-head">
        <h3 ref={title} tabIndex={-1}>
          {t('optionsSiteCount', sites.length.toLocaleString('en'))}
        </h3>
        {canSearch && (
          <input
            type="search"
            class="text-input search"
            aria-label={t('optionsSearch')}
            placeholder={t('optionsSearch')}
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        )}
      </div>
      {missing.length > 1 && (
        <p class="sites-missing">
          {t('optionsMissing', missing.length.toLocaleString('en'))}
          <button type="button" class="small-button" onClick={grantMissing}>
            {t('optionsGrantAll')}
          </button>
        </p>
      )}
      <p class="sites-found" role="status">
        {wanted && t('optionsSitesFound', found.length.toLocaleString('en'))}
      </p>
      <ul class="site-list">
        {found.slice(0, most).map((site) => (
          <SiteRow
            key={site.pattern}
            site={site}
            actions={actions}
            onRemove={(row) => void remove(site, row)}
          />
        ))}
      </ul>
      {found.length > most && (
        <button type="button" class="plain-button" onClick={() => setMost(most + STEP)}>
          {t('optionsShowMore', (found.length - most).toLocaleString('en'))}
        </button>
      )}
    </div>
  );
}
