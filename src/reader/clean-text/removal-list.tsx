import { useMemo, useState } from 'preact/hooks';
import { useTranslate } from '../translate-context.ts';
import { groupRemovals, type RemovalGroup } from './group-removals.ts';
import type { CleanResult } from './types.ts';

/** So many of a group are listed; the rest is a number. */
const MOST_LISTED = 60;

/** A second copy is an article long: its beginning tells what it is. */
const MOST_SHOWN = 120;

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
        {groups.map(({ label, count }) => (
          <span key={label}>
            {t(label)} <b>{count.toLocaleString('en')}</b>
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
          {isOpen && groups.map((group) => <Group key={group.label} group={group} />)}
        </details>
      )}
    </div>
  );
}

function Group({ group }: { readonly group: RemovalGroup }) {
  const t = useTranslate();
  const { label, items } = group;
  const rest = items.length - MOST_LISTED;
  // Nothing could be shown of what cannot be seen.
  const listed = items.filter(({ text }) => text !== '').slice(0, MOST_LISTED);
  if (listed.length === 0) return null;
  return (
    <section class="removal-group">
      <h2>{t(label)}</h2>
      <ul>
        {listed.map(({ base, text, count }) => (
          <li key={`${base} ${text}`}>
            {base}
            <del>{shorten(text)}</del>
            {count > 1 && (
              <span class="times">{t('cleanTextTimes', count.toLocaleString('en'))}</span>
            )}
          </li>
        ))}
        {rest > 0 && <li class="times">{t('cleanTextMoreKinds', rest.toLocaleString('en'))}</li>}
      </ul>
    </section>
  );
}

function shorten(text: string): string {
  const characters = [...text.slice(0, MOST_SHOWN * 2)];
  return characters.length > MOST_SHOWN ? `${characters.slice(0, MOST_SHOWN).join('')}…` : text;
}

/** What of a result is listed: the article's own log where it shows, else that of the lines. */
export function removalsOf({ found, lines }: CleanResult, asArticle: boolean): RemovalListProps {
  return asArticle || !lines
    ? { removals: found?.removals ?? [], converted: 0 }
    : { removals: lines.removals, converted: lines.converted };
}
