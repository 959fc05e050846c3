import type { CleanInput, CleanTextOptions, Worked } from '../../src/reader/clean-text/types.ts';

/** What the worker is asked; one thing at a time. */
export interface WorkerTask {
  readonly input: CleanInput;
  readonly options: CleanTextOptions;
}

/** What the worker tells. */
export type WorkerReport =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'result'; readonly worked: Worked };
