import type { Answerer } from '../answer-messages.ts';

/** Takes a message from our background only: everything else of ours names the tab it is in. */
export function fromBackground<Body, Reply>(answer: (body: Body) => Reply): Answerer<Body, Reply> {
  return { accepts: (sender) => sender.tab === undefined, answer };
}
