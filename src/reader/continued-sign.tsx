import { useEffect, useRef } from 'preact/hooks';
import { useTranslate } from './translate-context.ts';

export interface ContinuedSignProps {
  readonly onGoToTop: () => void;
  readonly onSeen: () => void;
}

/** Long enough to be read and pressed. */
const SHOWN_FOR_MS = 8000;

/** Says that the article goes on where the user stopped, and leads to its top. Goes by itself. */
export function ContinuedSign({ onGoToTop, onSeen }: ContinuedSignProps) {
  const t = useTranslate();
  const sign = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const timer = setInterval(() => {
      // Not from under the pointer, nor from under the keyboard's focus.
      if (!sign.current?.matches(':hover, :focus-within')) onSeen();
    }, SHOWN_FOR_MS);
    return () => clearInterval(timer);
  }, [onSeen]);
  return (
    <div ref={sign} class="status continued">
      <span role="status">{t('placeContinued')}</span>
      <button type="button" class="sign-button" onClick={onGoToTop}>
        {t('placeGoToTop')}
      </button>
    </div>
  );
}
