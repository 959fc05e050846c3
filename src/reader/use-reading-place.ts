import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { offsetOfPlace, type ReadingPlace, readPlace } from '../dom/reading-place.ts';
import { findTarget } from './find-target.ts';
import { scrollToElement } from './scroll-to-element.ts';
import type { Presentation, ReaderActions } from './types.ts';

/** After so long without scrolling the place is kept. */
const REST_MS = 500;

/** Nearer to its top than this, in CSS pixels, an article has not been begun. */
const BEGUN = 400;

/** Less than this, in CSS pixels, is no reading on. */
const MOVED = 32;

/** How far below the top of the window the text goes on: a line or two are read once more. */
const CONTEXT = 64;

export interface ReadingPlaceControl {
  /** Whether the article opened where the user had stopped, and nothing has been said about it yet. */
  readonly continued: boolean;
  /** The user knows now. */
  dismiss(): void;
  /** Goes to the top, and forgets the place. */
  goToTop(): void;
  /** Keeps the place now, before the reader goes away. */
  keepNow(): void;
}

/**
 * Opens an article where the user stopped the last time, and keeps where that is. A page that was
 * opened at a place of its own (`#…`) opens there.
 *
 * @param view - as it is shown first
 * @param article - the element that holds it
 */
export function useReadingPlace(
  { place, url }: Presentation,
  article: { readonly current: HTMLElement | null },
  { keepPlace }: Pick<ReaderActions, 'keepPlace'>,
): ReadingPlaceControl {
  const [continued, setContinued] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  /** Where the window was when that was known last: put there by us, or kept. */
  const known = useRef(0);

  useLayoutEffect(() => {
    const { current } = article;
    if (!current) return;
    const target = url === null ? null : findTarget(current, url);
    if (target) scrollToElement(target);
    else setContinued(place !== undefined && goTo(current, place));
    known.current = window.scrollY;
  }, [place, url, article]);

  const keepNow = useCallback(() => {
    clearTimeout(timer.current);
    const { scrollY } = window;
    const { current } = article;
    if (!keepPlace || url === null || !current) return;
    // A frame that is being taken away is laid out no more: it would seem to be at its top.
    if (current.getClientRects().length === 0) return;
    if (Math.abs(scrollY - known.current) < MOVED) return;
    known.current = scrollY;
    keepPlace(url, scrollY < BEGUN ? null : readPlace(current));
  }, [keepPlace, url, article]);

  useEffect(() => {
    const onScroll = () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(keepNow, REST_MS);
    };
    window.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('pagehide', keepNow);
    return () => {
      keepNow();
      window.removeEventListener('scroll', onScroll);
      window.removeEventListener('pagehide', keepNow);
    };
  }, [keepNow]);

  const dismiss = useCallback(() => setContinued(false), []);
  const goToTop = useCallback(() => {
    window.scrollTo(0, 0);
    setContinued(false);
  }, []);
  return { continued, dismiss, goToTop, keepNow };
}

/** Scrolls to a place; false where the article does not have it, or begins with it. */
function goTo(article: Element, place: ReadingPlace): boolean {
  const offset = offsetOfPlace(article, place);
  if (offset === null || offset < BEGUN) return false;
  window.scrollTo(0, window.scrollY + offset - CONTEXT);
  return true;
}
