import type { RemovalReason } from '../../dom/removal.ts';
import type { TextRemovalReason } from '../../text/clean-plain-text.ts';

/** Message key of what was taken, by why it was. Several codes say the same to a reader. */
export const REMOVAL_LABELS: Readonly<Record<RemovalReason | TextRemovalReason, string>> = {
  'soup-block': 'removalSoup',
  'soup-markup': 'removalSoup',
  'escaped-soup': 'removalSoup',
  'junk-title': 'removalJunkTitle',
  'junk-links': 'removalJunkLinks',
  reading: 'removalReading',
  'orphan-reading': 'removalReading',
  ruby: 'removalReading',
  'pushed-emoji': 'removalEmoji',
  'second-copy': 'removalSecondCopy',
  breadcrumb: 'removalFurniture',
  navigation: 'removalFurniture',
  copyright: 'removalFurniture',
  toolbar: 'removalFurniture',
  'site-line': 'removalFurniture',
  'outside-article': 'removalOutside',
  headline: 'removalHead',
  meta: 'removalHead',
  'unsafe-markup': 'removalSoup',
  invisible: 'removalInvisible',
};

/** A deletion as it is listed. */
export interface ListedRemoval {
  readonly base: string;
  readonly text: string;
  readonly count: number;
}

/** Everything that was taken for one reason. */
export interface RemovalGroup {
  /** Message key of the reason. */
  readonly label: string;
  readonly count: number;
  /** The commonest first. */
  readonly items: readonly ListedRemoval[];
}

interface Taken {
  readonly reason: RemovalReason | TextRemovalReason;
  readonly text: string;
  readonly base?: string;
  readonly count?: number;
}

/** Sums deletions up by reason, and within a reason by what stood there. */
export function groupRemovals(removals: readonly Taken[]): RemovalGroup[] {
  const groups = new Map<string, Map<string, { base: string; text: string; count: number }>>();
  for (const { reason, text, base = '', count = 1 } of removals) {
    const label = REMOVAL_LABELS[reason];
    const group = groups.get(label) ?? new Map();
    groups.set(label, group);
    const item = group.get(`${base} ${text}`) ?? { base, text, count: 0 };
    item.count += count;
    group.set(`${base} ${text}`, item);
  }
  return [...groups].map(([label, group]) => {
    const items = [...group.values()].sort((a, b) => b.count - a.count);
    return { label, items, count: items.reduce((sum, { count }) => sum + count, 0) };
  });
}
