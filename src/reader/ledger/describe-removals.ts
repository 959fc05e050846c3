import type { RemovalGroup } from '../removals/group-removals.ts';
import { REMOVAL_WORDS } from '../removals/removal-words.ts';
import type { Translate } from '../types.ts';

/** What was removed, in one sentence: "4,664 readings, a junk title and a second copy". */
export function describeRemovals(groups: readonly RemovalGroup[], t: Translate): string {
  const parts = groups
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => {
      const { one, many } = REMOVAL_WORDS[kind];
      return count === 1 ? t(one) : t(many, count.toLocaleString('en'));
    });
  if (parts.length === 0) return t('ledgerNothing');
  return t('ledgerSummary', new Intl.ListFormat(t('uiLanguage')).format(parts));
}
