import { useMemo, useState } from 'preact/hooks';
import { groupRemovals, type RemovalGroup } from '../removals/group-removals.ts';
import { RemovalItems } from '../removals/removal-items.tsx';
import { REMOVAL_WORDS } from '../removals/removal-words.ts';
import { useTranslate } from '../translate-context.ts';
import type { CleanResult } from './types.ts';

export interface RemovalListProps {
  readonly removals: Parameters<typeof groupRemovals>[0];
  readonly converted: number;
}

/** What was taken out: numbers by reason, each thing on demand. */
export function RemovalList({ removals, converted }: RemovalListProps) {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const groups = useMemo(() => groupRemovals(removals), [removals]);
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  if (total === 0 && converted === 0) return <p class="pane-note">{t('cleanTextUntouched')}</p>;
  return (
    <div class="removals">
      <p class="removal-counts">
        {groups.map(({ kind, count }) => (
          <span key={kind}>
            {t(REMOVAL_WORDS[kind].label)} <b>{count.toLocaleString('en')}</b>
          </span>
        ))}
        {converted > 0 && (
          <span>
            {t('cleanTextConverted')} <b>{converted.toLocaleString('en')}</b>
          </span>
        )}
      </p>
      {total > 0 && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t('cleanTextShowRemoved')}</summary>
          {isOpen && groups.map((group) => <Group key={group.kind} group={group} />)}
        </details>
      )}
    </div>
  );
}

function Group({ group: { kind, items } }: { readonly group: RemovalGroup }) {
  const t = useTranslate();
  if (items.every(({ text }) => text === '')) return null;
  return (
    <section class="removal-group">
      <h2>{t(REMOVAL_WORDS[kind].label)}</h2>
      <RemovalItems items={items} />
    </section>
  );
}

/** What of a result is listed: the article's own log where it shows, else that of the lines. */
export function removalsOf({ found, lines }: CleanResult, asArticle: boolean): RemovalListProps {
  return asArticle || !lines
    ? { removals: found?.removals ?? [], converted: 0 }
    : { removals: lines.removals, converted: lines.converted };
}
