import type { CleanError, CleanInput, CleanResult } from './types.ts';

/** How far an input has got. */
export type EntryState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'working'; readonly done: number }
  | { readonly kind: 'done' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly error: CleanError };

/** One input and what became of it. */
export interface Entry {
  readonly id: number;
  /** The file's name; null for the pasted text. */
  readonly name: string | null;
  readonly input: CleanInput;
  readonly state: EntryState;
  /** The last result: it stays in view while the next is under way. */
  readonly result: CleanResult | null;
}

export interface Entries {
  readonly list: readonly Entry[];
  readonly selected: number | null;
  readonly nextId: number;
}

/** The pasted text is always this one. */
export const PASTED = 0;

export const NO_ENTRIES: Entries = { list: [], selected: null, nextId: 1 };

const WAITING: EntryState = { kind: 'waiting' };

/** Puts the pasted text first, or takes it out where it is empty. */
export function withText(entries: Entries, text: string): Entries {
  const before = entries.list.find(({ id }) => id === PASTED);
  const others = entries.list.filter(({ id }) => id !== PASTED);
  if (!text.trim())
    return {
      ...entries,
      list: others,
      selected: entries.selected === PASTED ? (others[0]?.id ?? null) : entries.selected,
    };
  const pasted: Entry = {
    id: PASTED,
    name: null,
    input: { kind: 'text', text },
    state: WAITING,
    result: before?.result ?? null,
  };
  return { ...entries, list: [pasted, ...others], selected: PASTED };
}

/** Adds files; the first of them shows. */
export function withFiles(entries: Entries, files: readonly File[]): Entries {
  if (files.length === 0) return entries;
  const added = files.map(
    (file, index): Entry => ({
      id: entries.nextId + index,
      name: file.name,
      input: { kind: 'file', file },
      state: WAITING,
      result: null,
    }),
  );
  return {
    list: [...entries.list, ...added],
    selected: entries.nextId,
    nextId: entries.nextId + files.length,
  };
}

/** Takes one out; what showed goes to its neighbour. */
export function withoutEntry(entries: Entries, gone: number): Entries {
  const at = entries.list.findIndex(({ id }) => id === gone);
  const list = entries.list.filter(({ id }) => id !== gone);
  const neighbour = list[Math.min(at, list.length - 1)]?.id ?? null;
  return { ...entries, list, selected: entries.selected === gone ? neighbour : entries.selected };
}

/** Changes one, where it is still there. */
export function withEntry(entries: Entries, changed: number, change: Partial<Entry>): Entries {
  const list = entries.list.map((entry) =>
    entry.id === changed ? { ...entry, ...change } : entry,
  );
  return { ...entries, list };
}

/** Has everything cleaned anew, since what is wanted of it has changed. */
export function allAnew(entries: Entries): Entries {
  return { ...entries, list: entries.list.map((entry) => ({ ...entry, state: WAITING })) };
}

/** The one whose turn it is; null while another is under way or none waits. */
export function nextEntry({ list }: Entries): Entry | null {
  if (list.some(({ state }) => state.kind === 'working')) return null;
  return list.find(({ state }) => state.kind === 'waiting') ?? null;
}
