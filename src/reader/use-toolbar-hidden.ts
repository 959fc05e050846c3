import { useCallback, useRef, useState } from 'preact/hooks';
import { useScroll } from './use-scroll.ts';

/** So far from the top the toolbar always shows. */
const TOP = 80;
/** Less than this is a trembling finger. */
const TREMBLE = 6;

/** Whether the toolbar makes room: scrolling down hides it, scrolling up brings it back. */
export function useToolbarHidden(): boolean {
  const [hidden, setHidden] = useState(false);
  const last = useRef(0);
  useScroll(
    useCallback(() => {
      const { scrollY } = window;
      if (Math.abs(scrollY - last.current) < TREMBLE) return;
      setHidden(scrollY > TOP && scrollY > last.current);
      last.current = scrollY;
    }, []),
  );
  return hidden;
}
