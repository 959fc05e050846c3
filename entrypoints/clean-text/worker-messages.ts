import type { CleanInput, Worked } from '../../src/reader/clean-text/types.ts';
import type { PlainTextOptions } from '../../src/text/clean-plain-text.ts';

/** What the worker is asked; one thing at a time. */
export interface WorkerTask {
  readonly input: CleanInput;
  readonly options: PlainTextOptions;
}

/** What the worker tells. */
export type WorkerReport =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'result'; readonly worked: Worked };
