import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Script } from '../../text/script.ts';
import { CleanFailure, cleanInput } from './clean-input.ts';
import {
  allAnew,
  type Entries,
  type Entry,
  NO_ENTRIES,
  nextEntry,
  PASTED,
  withEntry,
  withFiles,
  withoutEntry,
  withText,
} from './entries.ts';
import type { CleanTextOptions, WorkOn } from './types.ts';

export interface Cleaning {
  readonly entries: Entries;
  readonly options: CleanTextOptions;
  /** The pasted text as it is to be from now on. */
  setText(text: string): void;
  addFiles(files: readonly File[]): void;
  setOptions(change: Partial<CleanTextOptions>): void;
  select(id: number): void;
  /** Stops the one under way, and with it those that wait. */
  stop(): void;
  /** Cleans one that was stopped. */
  resume(id: number): void;
  remove(id: number): void;
  clear(): void;
  /** Brings back what was cleared. */
  restore(entries: Entries): void;
}

/**
 * Cleans one input after the other, and begins anew where one changes.
 *
 * @param script - the one to begin with
 */
export function useCleaning(workOn: WorkOn, script: Script): Cleaning {
  const [entries, setEntries] = useState<Entries>(NO_ENTRIES);
  const [options, setAll] = useState<CleanTextOptions>({ script, join: false });
  const current = useRef<{ id: number; abort: AbortController } | null>(null);

  const abort = useCallback((id?: number) => {
    if (current.current === null || (id !== undefined && current.current.id !== id)) return;
    current.current.abort.abort();
    current.current = null;
  }, []);

  const next = nextEntry(entries);
  useEffect(() => {
    if (next === null || current.current !== null) return;
    const job = { id: next.id, abort: new AbortController() };
    current.current = job;
    const change = (to: Partial<Entry>) => {
      if (!job.abort.signal.aborted) setEntries((all) => withEntry(all, job.id, to));
    };
    change({ state: { kind: 'working', done: 0 } });
    const report = (done: number) => change({ state: { kind: 'working', done } });
    cleanInput(next.input, options, workOn, report, job.abort.signal)
      .then(
        (result) => change({ state: { kind: 'done' }, result }),
        (error) => change({ state: { kind: 'failed', error: reasonOf(error) }, result: null }),
      )
      .finally(() => {
        if (current.current === job) current.current = null;
        // The next one's turn is found in a render.
        setEntries((all) => ({ ...all }));
      });
  }, [next, options, workOn]);

  return useMemo(
    () => ({
      entries,
      options,
      setText(text) {
        abort(PASTED);
        setEntries((all) => withText(all, text));
      },
      addFiles: (files) => setEntries((all) => withFiles(all, files)),
      setOptions(change) {
        abort();
        setAll((all) => ({ ...all, ...change }));
        setEntries(allAnew);
      },
      select: (selected) => setEntries((all) => ({ ...all, selected })),
      stop() {
        abort();
        setEntries((all) => all.list.reduce(stopEntry, all));
      },
      resume: (id) => setEntries((all) => withEntry(all, id, { state: { kind: 'waiting' } })),
      remove(id) {
        abort(id);
        setEntries((all) => withoutEntry(all, id));
      },
      clear() {
        abort();
        setEntries((all) => ({ ...NO_ENTRIES, nextId: all.nextId }));
      },
      restore: (before) => setEntries(before.list.reduce(reviveEntry, before)),
    }),
    [entries, options, abort],
  );
}

function stopEntry(all: Entries, { id, state }: Entry): Entries {
  const goesOn = state.kind === 'working' || state.kind === 'waiting';
  return goesOn ? withEntry(all, id, { state: { kind: 'stopped' } }) : all;
}

/** What was under way when it was cleared waits for its turn again. */
function reviveEntry(all: Entries, { id, state }: Entry): Entries {
  return state.kind === 'working' ? withEntry(all, id, { state: { kind: 'waiting' } }) : all;
}

function reasonOf(error: unknown) {
  if (error instanceof CleanFailure) return error.reason;
  console.error(error);
  return 'failed' as const;
}
