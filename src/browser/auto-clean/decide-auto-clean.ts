import type { VerdictKind } from '../../article/types.ts';
import type { SiteMode } from '../../sites/types.ts';

/** What is done on a page by itself. */
export type AutoCleanStep = 'open' | 'in-place' | 'badge' | 'none';

export interface AutoCleanFacts {
  /** What the site's rule says; null where no rule is for this page. */
  readonly mode: SiteMode | null;
  readonly verdict: VerdictKind;
  /** Whether the user has left the reader here, or put back the page's own text. */
  readonly closedForThisPage: boolean;
  /** Whether there is text enough for the reader to show. */
  readonly isReaderable: boolean;
}

/** Decides what is done on a page by itself. Nothing, wherever there is a doubt. */
export function decideAutoClean(facts: AutoCleanFacts): AutoCleanStep {
  const { mode, verdict, closedForThisPage, isReaderable } = facts;
  const otherwise = verdict === 'spam' || verdict === 'annotated' ? 'badge' : 'none';
  switch (mode) {
    case null:
    case 'never':
      return 'none';
    case 'badge':
      return otherwise;
    case 'spam':
      return verdict === 'spam' && isReaderable && !closedForThisPage ? 'open' : otherwise;
    case 'always':
      return isReaderable && !closedForThisPage ? 'open' : otherwise;
    case 'in-place':
      // Readings for learners stay until somebody presses for it.
      if (verdict === 'annotated' || verdict === 'not-chinese') return otherwise;
      return closedForThisPage ? otherwise : 'in-place';
  }
}
