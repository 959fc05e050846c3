import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** Longer than this a text field gets so slow that the page stands still: it is kept out of it. */
export const MOST_IN_FIELD = 200_000;

const TYPING_PAUSE_MS = 300;

export interface PastedText {
  readonly text: string;
  readonly isLong: boolean;
  /** What was typed: it is cleaned once there is a pause. */
  type(text: string): void;
  /** What was put in at once: it is cleaned at once. */
  put(text: string): void;
  /** What was there before: its result is, too. */
  restore(text: string): void;
}

/** Holds the text to clean and says when it is to be cleaned. */
export function usePastedText(onText: (text: string) => void): PastedText {
  const [text, setText] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = useCallback(
    (next: string) => {
      setText(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => onText(next), TYPING_PAUSE_MS);
    },
    [onText],
  );
  const put = useCallback(
    (next: string) => {
      setText(next);
      clearTimeout(timer.current);
      onText(next);
    },
    [onText],
  );
  const restore = useCallback((before: string) => {
    clearTimeout(timer.current);
    setText(before);
  }, []);
  return { text, isLong: text.length > MOST_IN_FIELD, type, put, restore };
}
