import type { MessageKey } from '../message-key.ts';
import { groupRemovals } from '../removals/group-removals.ts';
import type { Translate } from '../types.ts';
import type { Entry } from './entries.ts';
import type { CleanError, CleanResult } from './types.ts';

/** Message key of the sentence for an error. */
export const ERROR_TEXTS: Readonly<Record<CleanError, MessageKey>> = {
  empty: 'cleanTextErrorEmpty',
  binary: 'cleanTextErrorBinary',
  kind: 'cleanTextErrorKind',
  tooLarge: 'cleanTextErrorTooLarge',
  unreadable: 'cleanTextErrorUnreadable',
  noText: 'cleanTextErrorNoText',
  noArticle: 'cleanTextErrorNoArticle',
  failed: 'cleanTextErrorFailed',
};

/** How many things were taken out, whatever they were. */
export function countRemovals({ lines, found }: CleanResult): number {
  const groups = groupRemovals(found?.removals ?? lines?.removals ?? []);
  return groups.reduce((sum, { count }) => sum + count, 0);
}

/** A percentage in words of the user. */
export function formatShare(done: number): string {
  return `${Math.floor(done * 100)}%`;
}

/** Where an input stands, in a few words. */
export function describeState({ state, result }: Entry, t: Translate): string {
  switch (state.kind) {
    case 'waiting':
      return t('cleanTextWaiting');
    case 'working':
      return t('cleanTextWorking', formatShare(state.done));
    case 'stopped':
      return t('cleanTextStopped');
    case 'failed':
      return t(ERROR_TEXTS[state.error]);
    case 'done': {
      const count = result ? countRemovals(result) : 0;
      return count > 0
        ? t('cleanTextRemoved', count.toLocaleString('en'))
        : t('cleanTextNothingRemoved');
    }
  }
}
