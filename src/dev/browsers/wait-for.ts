type Answer<T> = T | null | undefined | false;

/** A driver may never answer for a frame that was replaced while it was asked: then it is asked anew. */
const ASK_AGAIN_MS = 2000;
const PAUSE_MS = 25;

/** Asks again and again until there is an answer. Throws, naming `what`, where none comes in time. */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<Answer<T>> | Answer<T>,
  patience = 10_000,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await Promise.race([ask(), elapse(ASK_AGAIN_MS)]);
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${patience} ms in vain for ${what}.`);
    await elapse(PAUSE_MS);
  }
}

/** Resolves after so many milliseconds. */
export function elapse(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), ms));
}
