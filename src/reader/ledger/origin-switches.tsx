import { COMMAND_KEYS } from '../key-command.ts';
import { useTranslate } from '../translate-context.ts';
import type { OriginControl } from './use-origin-view.ts';

export interface OriginSwitchesProps {
  readonly control: OriginControl;
  readonly hasReadings: boolean;
}

/** The ways to see in the article itself what the page had there: held for a look, or to stay. */
export function OriginSwitches({ control, hasReadings }: OriginSwitchesProps) {
  const t = useTranslate();
  const { canShow, view, showsReadings, showsOriginal } = control;
  if (!canShow) return <p class="ledger-note">{t('ledgerNoPlaces')}</p>;
  return (
    <fieldset class="origin-switches">
      <legend>{t('ledgerView')}</legend>
      <button
        type="button"
        class="plain-button hold-button"
        aria-pressed={view === 'original'}
        aria-keyshortcuts={COMMAND_KEYS.original[0]}
        onPointerDown={(event) => {
          if (event.button === 0) control.hold();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          control.hold();
        }}
        // Firefox clicks when the space bar comes up.
        onKeyUp={(event) => event.preventDefault()}
        // A press that was held has no click of its own; one without pointer or key stays.
        onClick={(event) => {
          if (event.detail === 0) control.toggleOriginal();
        }}
        // A long press is no wish for a menu here.
        onContextMenu={(event) => event.preventDefault()}
      >
        {t('ledgerHold')}
      </button>
      <p class="ledger-note">{t('ledgerHoldHint')}</p>
      <label class="check">
        <input type="checkbox" checked={showsOriginal} onInput={control.toggleOriginal} />
        {t('ledgerShowOriginal')}
      </label>
      {hasReadings && (
        <label class="check">
          <input type="checkbox" checked={showsReadings} onInput={control.toggleReadings} />
          {t('ledgerShowReadings')}
        </label>
      )}
    </fieldset>
  );
}
