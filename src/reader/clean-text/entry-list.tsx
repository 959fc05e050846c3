import { Icon } from '../icon.tsx';
import { useTranslate } from '../translate-context.ts';
import { describeState } from './describe-entry.ts';
import type { Entries, Entry } from './entries.ts';

export interface EntryListProps {
  readonly entries: Entries;
  readonly onSelect: (id: number) => void;
  readonly onRemove: (entry: Entry) => void;
}

/** The files, and the pasted text beside them, each with what became of it. */
export function EntryList({ entries, onSelect, onRemove }: EntryListProps) {
  const t = useTranslate();
  return (
    <ul class="entries" aria-label={t('cleanTextEntries')}>
      {entries.list.map((entry) => {
        const name = entry.name ?? t('cleanTextPasted');
        return (
          <li key={entry.id} class="entry" data-state={entry.state.kind}>
            <button
              type="button"
              class="entry-choice"
              aria-current={entry.id === entries.selected ? 'true' : undefined}
              onClick={() => onSelect(entry.id)}
            >
              <span class="entry-name">{name}</span>
              <span class="entry-state">{describeState(entry, t)}</span>
            </button>
            <button
              type="button"
              class="toolbar-button"
              aria-label={t('cleanTextRemove', name)}
              onClick={() => onRemove(entry)}
            >
              <Icon name="close" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
