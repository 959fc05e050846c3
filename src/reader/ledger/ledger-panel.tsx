import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import {
  groupRemovals,
  type ListedRemoval,
  type RemovalGroup,
} from '../removals/group-removals.ts';
import { RemovalItems, shorten } from '../removals/removal-items.tsx';
import { REMOVAL_WORDS } from '../removals/removal-words.ts';
import { useTranslate } from '../translate-context.ts';
import type { Presentation } from '../types.ts';
import { describeRemovals } from './describe-removals.ts';
import { OriginSwitches } from './origin-switches.tsx';
import type { OriginControl } from './use-origin-view.ts';
import type { PutBack } from './use-put-back.ts';

export interface LedgerPanelProps {
  readonly id: string;
  readonly view: Presentation;
  readonly origin: OriginControl;
  /** Missing where the page is not at hand. */
  readonly onPutBack: PutBack | undefined;
  readonly onClose: () => void;
}

/** All that was taken out of the page: in a sentence, by kinds, each thing; and the way back. */
export function LedgerPanel({ id, view, origin, onPutBack, onClose }: LedgerPanelProps) {
  const t = useTranslate();
  const title = useRef<HTMLHeadingElement>(null);
  const groups = useMemo(() => groupRemovals(view.removals), [view.removals]);
  const kept = view.removals.filter((removal) => removal.kept).length;
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <section
      id={id}
      class="panel ledger"
      role="dialog"
      aria-labelledby={`${id}-title`}
      data-view={origin.view}
    >
      <div class="ledger-head">
        <h2 ref={title} id={`${id}-title`} tabIndex={-1}>
          {t('ledgerTitle')}
        </h2>
        <button
          type="button"
          class="toolbar-button"
          aria-label={t('ledgerClose')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      <p class="ledger-summary">
        {describeRemovals(groups, t)}
        {kept > 0 && ` ${t('ledgerKeptCount', String(kept))}`}
      </p>
      {view.verdict.kind !== 'spam' && groups.length === 0 && (
        <p class="ledger-note">{t('ledgerPlain')}</p>
      )}
      <OriginSwitches
        control={origin}
        hasReadings={groups.some(({ kind }) => kind === 'reading')}
      />
      {groups.map((group) => (
        <Group key={group.kind} group={group} onPutBack={onPutBack} />
      ))}
    </section>
  );
}

interface GroupProps {
  readonly group: RemovalGroup;
  readonly onPutBack: PutBack | undefined;
}

function Group({ group: { kind, count, items }, onPutBack }: GroupProps) {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const { label, why } = REMOVAL_WORDS[kind];
  return (
    <details
      class="ledger-group"
      data-kind={kind}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span>{t(label)}</span>
        <b class="ledger-count">{count.toLocaleString('en')}</b>
      </summary>
      {isOpen && (
        <>
          <p class="ledger-note">{t(why)}</p>
          <RemovalItems
            items={items}
            {...(onPutBack && {
              actionOf: (item: ListedRemoval) => (
                <PutBackButton item={item} onPutBack={onPutBack} />
              ),
            })}
          />
        </>
      )}
    </details>
  );
}

interface PutBackButtonProps {
  readonly item: ListedRemoval;
  readonly onPutBack: PutBack;
}

/** Enough of a text to tell one button from another by ear. */
const MOST_NAMED = 30;

/** Where a thing cannot be put back, no button says that it could. */
function PutBackButton({ item: { id, text, isKept }, onPutBack }: PutBackButtonProps) {
  const t = useTranslate();
  if (!id) return null;
  const named = shorten(text, MOST_NAMED);
  return (
    <button
      type="button"
      class="small-button"
      aria-label={t(isKept ? 'ledgerTakeOutItem' : 'ledgerPutBackItem', named)}
      onClick={() => onPutBack(id, !isKept)}
    >
      {t(isKept ? 'ledgerTakeOut' : 'ledgerPutBack')}
    </button>
  );
}
