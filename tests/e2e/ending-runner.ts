import { TestRunner } from 'vitest';
import { endBorrowed } from './borrow-browser.ts';

/** Ends the browsers that the files of a run have shared, when its worker ends. */
export default class EndingRunner extends TestRunner {
  constructor(...args: ConstructorParameters<typeof TestRunner>) {
    super(...args);
    this.onCleanupWorkerContext(endBorrowed);
  }
}
