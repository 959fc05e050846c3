import { useCallback, useState } from 'preact/hooks';
import type { ContentsEntry } from './find-contents.ts';
import { useScroll } from './use-scroll.ts';

/** A heading counts as reached when it stands in the upper part of the window. */
const REACHED = 0.3;

/** At the very end the last heading cannot come up so far. */
function reachedLine(): number {
  const { scrollHeight, clientHeight } = document.documentElement;
  const atEnd = window.scrollY > 0 && window.scrollY + clientHeight >= scrollHeight - 2;
  return window.innerHeight * (atEnd ? 1 : REACHED);
}

/** Index of the contents entry being read; -1 before the first. */
export function useCurrentEntry(entries: readonly ContentsEntry[]): number {
  const [current, setCurrent] = useState(-1);
  useScroll(
    useCallback(() => {
      const line = reachedLine();
      const reached = ({ element }: ContentsEntry) => element.getBoundingClientRect().top <= line;
      setCurrent(entries.findLastIndex(reached));
    }, [entries]),
  );
  return current;
}
