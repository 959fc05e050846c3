import { useEffect, useRef } from 'preact/hooks';
import type { ContentsEntry } from './find-contents.ts';
import { useTranslate } from './translate-context.ts';
import { useCurrentEntry } from './use-current-entry.ts';

export interface ContentsListProps {
  readonly id: string;
  readonly entries: readonly ContentsEntry[];
  /** It lies over the article, and takes the focus while it does. */
  readonly drawer: boolean;
  readonly onChoose: (entry: ContentsEntry) => void;
}

/** The article's headings, the one being read marked. */
export function ContentsList({ id, entries, drawer, onChoose }: ContentsListProps) {
  const t = useTranslate();
  const current = useCurrentEntry(entries);
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    const marked = nav.current?.querySelector('[aria-current]');
    // `nearest` also scrolls the window when it need not: only the list itself is to move.
    if (nav.current && marked) keepInView(nav.current, marked);
  }, [current]);
  useEffect(() => {
    if (drawer) nav.current?.querySelector<HTMLElement>('[aria-current], button')?.focus();
  }, [drawer]);

  return (
    <nav ref={nav} id={id} class="contents" data-drawer={drawer} aria-label={t('contentsTitle')}>
      <p class="contents-title" aria-hidden="true">
        {t('contentsTitle')}
      </p>
      <ol>
        {entries.map((entry, index) => (
          <li key={index} data-depth={Math.min(entry.depth, 3)}>
            <button
              type="button"
              aria-current={index === current ? 'location' : undefined}
              onClick={() => onChoose(entry)}
            >
              {entry.text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function keepInView(list: HTMLElement, marked: Element): void {
  const frame = list.getBoundingClientRect();
  const box = marked.getBoundingClientRect();
  if (box.top < frame.top) list.scrollTop += box.top - frame.top - frame.height / 3;
  if (box.bottom > frame.bottom) list.scrollTop += box.bottom - frame.bottom + frame.height / 3;
}
