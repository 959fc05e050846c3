import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { CopyForm } from '../article/export/forms.ts';
import type { MessageKey } from './message-key.ts';

/** What became of what the user did last; null once it has been said. */
export type Result =
  | { readonly kind: 'copied'; readonly form: CopyForm | 'selection'; readonly characters: number }
  | { readonly kind: 'saved'; readonly name: string }
  /** The article stands there anew; `message` is the key of what is different. */
  | { readonly kind: 'presented'; readonly message: MessageKey; readonly detail?: string }
  | { readonly kind: 'failed'; readonly deed: 'copy' | 'save' }
  | null;

export interface ResultControl {
  readonly result: Result;
  tell(result: Result): void;
}

const SHOWN_FOR_MS = 4000;

/** Holds a result for as long as it takes to read it. */
export function useResult(): ResultControl {
  const [result, setResult] = useState<Result>(null);
  const tell = useCallback((next: Result) => setResult(next), []);
  useEffect(() => {
    if (result === null) return;
    const timer = setTimeout(() => setResult(null), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [result]);
  return useMemo(() => ({ result, tell }), [result, tell]);
}
