import { useTranslate } from '../translate-context.ts';
import type { OptionsActions, OptionsData } from './types.ts';
import { useNotices } from './use-notice.ts';

export interface AllSitesFieldProps {
  readonly allSites: OptionsData['allSites'];
  readonly actions: Pick<OptionsActions, 'setAllSites'>;
}

/** The choice to look at every site, in plain words, apart from the list. */
export function AllSitesField({ allSites, actions }: AllSitesFieldProps) {
  const t = useTranslate();
  const { say, attempt } = useNotices();
  const { chosen, granted } = allSites;
  const set = async (wanted: boolean) => {
    const isDone = await attempt(actions.setAllSites(wanted));
    if (isDone === undefined) return;
    if (wanted) say(t(isDone ? 'optionsAllSitesOn' : 'optionsAllSitesNotGranted'));
    else say(t(isDone ? 'optionsAllSitesOff' : 'optionsAllSitesNotRevoked'));
  };
  return (
    <div class="all-sites">
      <label class="check">
        <input
          type="checkbox"
          checked={chosen && granted}
          aria-describedby="all-sites-hint"
          onInput={(event) => {
            const wanted = event.currentTarget.checked;
            // It shows what is, not what is asked for.
            event.currentTarget.checked = chosen && granted;
            void set(wanted);
          }}
        />
        <strong>{t('optionsAllSites')}</strong>
      </label>
      <p id="all-sites-hint" class="hint">
        {t('optionsAllSitesHint')}
      </p>
      {chosen !== granted && (
        <p class="all-sites-half">
          {t(chosen ? 'optionsAllSitesMissing' : 'optionsAllSitesLeft')}
          <button type="button" class="small-button" onClick={() => void set(chosen)}>
            {t(chosen ? 'optionsGrant' : 'optionsRevoke')}
          </button>
        </p>
      )}
    </div>
  );
}
