import { canBeRead } from './can-be-read.ts';
import { countScript } from './count-script.ts';
import { makeSimplifier } from './simplify.ts';
import { isTraditional } from './traditional.ts';

/**
 * Loads the tables that are else loaded on first use, all in one moment then: each takes some
 * milliseconds. Yields between them.
 *
 * @param converts - whether text may be converted
 */
export function* loadTables(converts: boolean): Generator<void> {
  canBeRead('', '');
  yield;
  isTraditional('');
  yield;
  countScript('');
  yield;
  if (converts) makeSimplifier('');
  yield;
}
