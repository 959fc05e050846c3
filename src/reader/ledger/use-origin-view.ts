import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Origin, Removal } from '../../article/types.ts';
import { shorten } from '../removals/removal-items.tsx';
import { KIND_OF, REMOVAL_WORDS } from '../removals/removal-words.ts';
import { useTranslate } from '../translate-context.ts';
import type { Translate } from '../types.ts';
import type { BodyTexts } from './body-texts.ts';
import { keepInView } from './keep-in-view.ts';
import { layOrigin, type OriginView } from './lay-origin.ts';

/** A block that was taken out is shown by its beginning; the ledger has all of it. */
const MOST_SHOWN = 400;

/** Any of these ends a look that is held: the key or the button let go, or the window left. */
const ENDS_HOLD = ['keyup', 'pointerup', 'pointercancel', 'blur'] as const;

export interface OriginControl {
  /** Whether it is known where things stood. */
  readonly canShow: boolean;
  readonly view: OriginView;
  readonly showsReadings: boolean;
  readonly showsOriginal: boolean;
  toggleReadings(): void;
  toggleOriginal(): void;
  /** Shows the page's own text until whatever holds it is let go. */
  hold(): void;
}

/**
 * Shows in the article what the page had there, for as long as it is wanted.
 *
 * @param place - the element that holds the article
 * @param texts - the body's own texts
 */
export function useOriginView(
  place: { readonly current: HTMLElement | null },
  texts: BodyTexts,
  origin: Origin | null,
): OriginControl {
  const t = useTranslate();
  const [showsReadings, setReadings] = useState(false);
  const [showsOriginal, setOriginal] = useState(false);
  const [isHeld, setHeld] = useState(false);
  const held = useRef(false);
  const canShow = origin !== null && origin.length === texts.length;
  const view: OriginView = !canShow
    ? 'clean'
    : isHeld || showsOriginal
      ? 'original'
      : showsReadings
        ? 'readings'
        : 'clean';

  useLayoutEffect(() => {
    const article = place.current;
    const body = article?.querySelector('.body');
    if (!article || !body || !origin || view === 'clean') return;
    const show = (removal: Removal) => makeRemoved(removal, t);
    return keepInView(article, window, () => layOrigin(body, texts, origin, view, show));
  }, [place, texts, origin, view, t]);

  const hold = useCallback(() => {
    if (held.current) return;
    held.current = true;
    setHeld(true);
    const end = () => {
      held.current = false;
      setHeld(false);
      for (const type of ENDS_HOLD) window.removeEventListener(type, end);
    };
    // At once and not when rendered: a key may be let go before that.
    for (const type of ENDS_HOLD) window.addEventListener(type, end);
  }, []);
  const toggleReadings = useCallback(() => setReadings((shown) => !shown), []);
  const toggleOriginal = useCallback(() => setOriginal((shown) => !shown), []);
  return useMemo(
    () => ({ canShow, view, showsReadings, showsOriginal, toggleReadings, toggleOriginal, hold }),
    [canShow, view, showsReadings, showsOriginal, toggleReadings, toggleOriginal, hold],
  );
}

function makeRemoved({ reason, text }: Removal, t: Translate): HTMLElement {
  const block = document.createElement('div');
  block.className = 'removed-block';
  const label = document.createElement('p');
  label.className = 'removed-label';
  label.lang = t('uiLanguage');
  label.textContent = t(REMOVAL_WORDS[KIND_OF[reason]].label);
  const shown = document.createElement('p');
  shown.textContent = shorten(text, MOST_SHOWN);
  block.append(label, shown);
  return block;
}
