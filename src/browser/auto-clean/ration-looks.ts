/** How often a page may be looked at. */
export interface LookRation {
  /** Looks at an address so far: with each, more text has to be added for another. */
  count(address: string): number;
  /** Milliseconds until it may be looked at again; null where that was often enough. */
  wait(address: string): number | null;
  /** Notes that it is looked at now. */
  note(address: string): void;
}

/** A page that never comes to rest, or an extension that rewrites it, is left alone after so often. */
const MOST_AT_ADDRESS = 12;

/** A page that changes its address all the time has so many looks in hand, and gets back one by one. */
const MOST_IN_HAND = 24;
const GETS_BACK_MS = 15_000;

const PAUSE_MS = 500;

/**
 * Rations the looks at a page. A new address begins anew, as single-page sites show one article after
 * another; but however often it changes, in the long run there is one look in fifteen seconds.
 *
 * @param now - the time in milliseconds
 */
export function rationLooks(now: () => number): LookRation {
  let lookedAt: string | null = null;
  let looks = 0;
  /** When all looks are in hand again. */
  let fullAt = 0;
  const count = (address: string) => (address === lookedAt ? looks : 0);
  return {
    count,
    wait(address) {
      if (count(address) >= MOST_AT_ADDRESS) return null;
      return Math.max(PAUSE_MS, fullAt - now() - (MOST_IN_HAND - 1) * GETS_BACK_MS);
    },
    note(address) {
      looks = count(address) + 1;
      lookedAt = address;
      fullAt = Math.max(fullAt, now()) + GETS_BACK_MS;
    },
  };
}
