import { cleanAsPage } from './clean-as-page.ts';
import type { CleanError, CleanInput, CleanResult, CleanTextOptions, WorkOn } from './types.ts';

/** Why an input gave no result. */
export class CleanFailure extends Error {
  override readonly name = 'CleanFailure';
  constructor(readonly reason: CleanError) {
    super(reason);
  }
}

/**
 * Cleans one input, first away from the page, then as a page where it may be one.
 *
 * @throws CleanFailure where there is nothing to show; whatever `signal` was aborted with
 */
export async function cleanInput(
  input: CleanInput,
  options: CleanTextOptions,
  workOn: WorkOn,
  report: (done: number) => void,
  signal: AbortSignal,
): Promise<CleanResult> {
  const worked = await workOn(input, options, report, signal);
  signal.throwIfAborted();
  if (worked.kind === 'failed') throw new CleanFailure(worked.error);
  const found = await cleanAsPage(worked, options.script);
  signal.throwIfAborted();
  if (found === 'noText' || found === 'noArticle') throw new CleanFailure(found);
  return worked.kind === 'lines'
    ? { lines: worked.lines, found, isMarkdown: worked.isMarkdown }
    : { lines: null, found, isMarkdown: false };
}
