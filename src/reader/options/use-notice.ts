import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { useTranslate } from '../translate-context.ts';
import type { Undo } from './types.ts';

export interface Notice {
  readonly text: string;
  readonly undo: Undo | null;
}

export interface Notices {
  readonly shown: Notice | null;
  /** Answers a deed; `undo` takes it back. */
  say(text: string, undo?: Undo): void;
  /** Tells what happened by itself; it does not take the place of an *undo* that is offered. */
  mention(text: string): void;
  dismiss(): void;
  /** Waits for a deed, and says so where it failed. Resolves to undefined then. */
  attempt<T>(deed: Promise<T>): Promise<T | undefined>;
}

/** Long enough to read the longest twice. */
const SHOWN_FOR_MS = 10_000;

/** Keeps what is said at the foot of the page. Where there is something to press it stays: nobody is hurried. */
export function useNoticeState(): Notices {
  const t = useTranslate();
  const [shown, setShown] = useState<Notice | null>(null);
  const say = useCallback(
    (text: string, undo?: Undo) => setShown({ text, undo: undo ?? null }),
    [],
  );
  const mention = useCallback(
    (text: string) => setShown((now) => (now?.undo ? now : { text, undo: null })),
    [],
  );
  useEffect(() => {
    if (shown === null || shown.undo !== null) return;
    const timer = setTimeout(() => setShown(null), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [shown]);
  const dismiss = useCallback(() => setShown(null), []);
  const attempt = useCallback(
    async <T>(deed: Promise<T>) => {
      try {
        return await deed;
      } catch (error) {
        console.error(error);
        setShown({ text: t('optionsFailed'), undo: null });
        return undefined;
      }
    },
    [t],
  );
  return useMemo(
    () => ({ shown, say, mention, dismiss, attempt }),
    [shown, say, mention, dismiss, attempt],
  );
}

const nothing: Notices = {
  shown: null,
  say() {},
  mention() {},
  dismiss() {},
  attempt: (deed) => deed,
};

export const NoticeContext = createContext<Notices>(nothing);

/** Says things at the foot of the page. */
export function useNotices(): Notices {
  return useContext(NoticeContext);
}
