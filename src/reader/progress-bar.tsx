import { useCallback, useRef } from 'preact/hooks';
import { useScroll } from './use-scroll.ts';

/** How far the article is read. A picture only: its every step announced would be noise. */
export function ProgressBar() {
  const bar = useRef<HTMLDivElement>(null);
  useScroll(
    useCallback(() => {
      const { scrollHeight, clientHeight } = document.documentElement;
      const way = scrollHeight - clientHeight;
      const share = way > 0 ? Math.min(1, Math.max(0, window.scrollY / way)) : 0;
      bar.current?.style.setProperty('--progress', share.toFixed(4));
    }, []),
  );
  return <div ref={bar} class="progress" aria-hidden="true" />;
}
