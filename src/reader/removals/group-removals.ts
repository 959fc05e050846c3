import type { RemovalReason } from '../../dom/removal.ts';
import type { TextRemovalReason } from '../../text/clean-plain-text.ts';
import { KIND_OF, REMOVAL_WORDS, type RemovalKind } from './removal-words.ts';

/** A deletion as it is listed; several that look the same are one. */
export interface ListedRemoval {
  /** Tells it from the others of its group. */
  readonly key: string;
  readonly base: string;
  readonly text: string;
  readonly count: number;
  /** Of a block that can be put back. */
  readonly id?: string;
  readonly isKept: boolean;
}

/** Everything that was taken for one reason. */
export interface RemovalGroup {
  readonly kind: RemovalKind;
  /** How many are gone; what was put back does not count. */
  readonly count: number;
  /** The commonest first. */
  readonly items: readonly ListedRemoval[];
}

type Counted = ListedRemoval & { count: number };

interface Taken {
  readonly reason: RemovalReason | TextRemovalReason;
  readonly text: string;
  readonly base?: string;
  readonly count?: number;
  readonly id?: string;
  readonly kept?: true;
}

/** Sums deletions up by reason, and within a reason by what stood there; each block is its own. */
export function groupRemovals(removals: readonly Taken[]): RemovalGroup[] {
  const groups = new Map<RemovalKind, Map<string, Counted>>();
  for (const { reason, text, base = '', count = 1, id, kept } of removals) {
    const kind = KIND_OF[reason];
    const group = groups.get(kind) ?? new Map<string, Counted>();
    groups.set(kind, group);
    const key = id ?? `${base} ${text}`;
    const known = group.get(key);
    if (known) known.count += count;
    else group.set(key, { key, base, text, count, ...(id && { id }), isKept: kept === true });
  }
  const kinds = Object.keys(REMOVAL_WORDS) as RemovalKind[];
  return kinds.flatMap((kind) => {
    const items = [...(groups.get(kind)?.values() ?? [])].sort((a, b) => b.count - a.count);
    if (items.length === 0) return [];
    const gone = items.filter(({ isKept }) => !isKept);
    return [{ kind, items, count: gone.reduce((sum, { count }) => sum + count, 0) }];
  });
}
