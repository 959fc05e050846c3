const LOCK = 'qingdu.settings';

/** Those in this context that wait without locks. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs one piece of work after the other, across all of our pages and the background: each reads,
 * changes and writes without another one in between.
 */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(() => withLock(work));
  last = turn.catch(() => {});
  return turn;
}

async function withLock<T>(work: () => Promise<T>): Promise<T> {
  let began = false;
  const once = () => {
    began = true;
    return work();
  };
  try {
    return await (globalThis.navigator?.locks?.request(LOCK, once) ?? once());
  } catch (error) {
    if (began) throw error;
    // A frame in a page that may keep nothing has no locks either.
    return once();
  }
}
