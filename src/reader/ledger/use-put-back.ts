import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import { KEPT_MARK } from '../../dom/ledger-marks.ts';
import type { PresentationControl } from '../use-presentation.ts';
import type { ResultControl } from '../use-result.ts';

/** Puts a removed block back, or takes it out again. */
export type PutBack = (id: string, isKept: boolean) => void;

/**
 * Runs the pipeline again for blocks that are put back, and shows where they stand.
 *
 * @param place - the element that holds the article
 */
export function usePutBack(
  place: { readonly current: Element | null },
  { view, present }: PresentationControl,
  tell: ResultControl['tell'],
): PutBack {
  // Several may be pressed while the pipeline is at work on the first.
  const wished = useRef<ReadonlySet<string>>(new Set());
  useLayoutEffect(() => {
    wished.current = new Set(view.options.keep);
  }, [view]);
  return useCallback(
    (id, isKept) => {
      const keep = new Set(wished.current);
      if (isKept) keep.add(id);
      else keep.delete(id);
      wished.current = keep;
      tell(null);
      void present({ keep: [...keep] }).then((isShown) => {
        if (!isShown) {
          // Nothing came of it; unless a later press goes on from here.
          if (wished.current === keep) wished.current = new Set(view.options.keep);
          return;
        }
        tell({ kind: 'presented', message: isKept ? 'donePutBack' : 'doneTakenOut' });
        // The view is rendered in a turn of its own.
        if (isKept) setTimeout(() => scrollToKept(place.current, id));
      });
    },
    [place, view, present, tell],
  );
}

function scrollToKept(article: Element | null, id: string): void {
  article?.querySelector(`[${KEPT_MARK}="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'start' });
}
