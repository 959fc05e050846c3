import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { offsetOfPlace, readPlace } from '../dom/reading-place.ts';
import type { Presentation, PresentOptions, ReaderActions } from './types.ts';

/** Whether the pipeline is at work again, or has failed; that is said for a while. */
export type PresentationState = 'shown' | 'working' | 'failed';

const FAILURE_SHOWN_FOR_MS = 6000;

export interface PresentationControl {
  /** What is shown: the page as it was presented last. */
  readonly view: Presentation;
  readonly state: PresentationState;
  /** Whether the page can be presented in another way at all. */
  readonly canPresent: boolean;
  /**
   * Presents the page with something else asked of the pipeline; what is not named stays. Keeps the
   * reading place. Where it fails, what was shown stays.
   *
   * @returns whether this is what is shown now: a later wish may have overtaken it
   */
  present(change: Partial<PresentOptions>): Promise<boolean>;
}

/**
 * Keeps how the page is presented. Of several wishes in a row the last one counts.
 *
 * @param first - as the entrypoint shows it; another one begins anew
 * @param place - the element that holds the article
 */
export function usePresentation(
  first: Presentation,
  { present: run }: Pick<ReaderActions, 'present'>,
  place: { readonly current: Element | null },
): PresentationControl {
  const [shown, setShown] = useState({ first, view: first });
  const [state, setState] = useState<PresentationState>('shown');
  const view = shown.first === first ? shown.view : first;
  // Wishes add up even while the pipeline is at work on the one before.
  const wished = useRef<PresentOptions>(view.options);
  const turn = useRef(0);
  /** How far the text at the top of the window stood from it, when the old view went. */
  const kept = useRef<(() => void) | null>(null);

  useLayoutEffect(() => {
    turn.current++;
    wished.current = first.options;
    setState('shown');
  }, [first]);

  useLayoutEffect(() => {
    if (view === first) return;
    kept.current?.();
    kept.current = null;
  }, [view, first]);

  useEffect(() => {
    if (state !== 'failed') return;
    const timer = setTimeout(() => setState('shown'), FAILURE_SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [state]);

  const present = useCallback(
    async (change: Partial<PresentOptions>) => {
      if (!run) return false;
      const mine = ++turn.current;
      const options = { ...wished.current, ...change };
      wished.current = options;
      setState('working');
      try {
        const next = await run(options);
        if (mine !== turn.current) return false;
        kept.current = place.current && keepPlace(place.current);
        setShown({ first, view: next });
        setState('shown');
        return true;
      } catch (error) {
        if (mine !== turn.current) return false;
        console.error(error);
        wished.current = view.options;
        setState('failed');
        return false;
      }
    },
    [run, first, view, place],
  );
  const canPresent = run !== undefined;
  return useMemo(() => ({ view, state, canPresent, present }), [view, state, canPresent, present]);
}

/** Makes the function that brings the same text back to where it is in the window now. */
function keepPlace(article: Element): () => void {
  const place = readPlace(article);
  const before = place && offsetOfPlace(article, place);
  return () => {
    const after = place && offsetOfPlace(article, place);
    if (before !== null && after !== null) window.scrollBy(0, after - before);
  };
}
