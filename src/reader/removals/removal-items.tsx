import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useTranslate } from '../translate-context.ts';
import type { ListedRemoval } from './group-removals.ts';
import './removals.css';

/** So many are listed at first, and so many more at a press: an article may have thousands. */
const FIRST_LISTED = 60;
const MORE_LISTED = 240;

/** A second copy is an article long: its beginning tells what it is. */
const MOST_SHOWN = 120;

export interface RemovalItemsProps {
  readonly items: readonly ListedRemoval[];
  /** What can be done about one of them. */
  readonly actionOf?: (item: ListedRemoval) => ComponentChildren;
}

/** The things that were taken for one reason, each with what stood before it and how often. */
export function RemovalItems({ items, actionOf }: RemovalItemsProps) {
  const t = useTranslate();
  const [limit, setLimit] = useState(FIRST_LISTED);
  // Nothing could be shown of what cannot be seen.
  const seen = items.filter(({ text }) => text !== '');
  const rest = seen.length - limit;
  if (seen.length === 0) return null;
  return (
    <>
      <ul class="removal-items">
        {seen.slice(0, limit).map((item) => (
          <li key={item.key} data-kept={item.isKept}>
            <RemovedText item={item} />
            {item.count > 1 && (
              <span class="times">{t('cleanTextTimes', item.count.toLocaleString('en'))}</span>
            )}
            {actionOf?.(item)}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          class="text-button"
          onClick={() => setLimit((before) => before + MORE_LISTED)}
        >
          {t('removalMore', Math.min(rest, MORE_LISTED).toLocaleString('en'))}
        </button>
      )}
    </>
  );
}

function RemovedText({ item }: { readonly item: ListedRemoval }) {
  const t = useTranslate();
  const [isWhole, setWhole] = useState(false);
  const { base, text, isKept } = item;
  const short = shorten(text, MOST_SHOWN);
  const Tag = isKept ? 'span' : 'del';
  return (
    <span class="removed-text">
      {base}
      <Tag>{isWhole ? text : short}</Tag>
      {short !== text && (
        <button
          type="button"
          class="text-button"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {t(isWhole ? 'removalFold' : 'removalWhole')}
        </button>
      )}
    </span>
  );
}

/** The beginning of a text, at most so many characters and a sign that it goes on. */
export function shorten(text: string, most: number): string {
  const characters = [...text.slice(0, most * 2)];
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : text;
}
