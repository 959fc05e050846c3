/** A seeded source of chance: the same seed gives the same page on every machine. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from 0 up to, not including, `below`. */
  int(below: number): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** `count` different items, in drawn order; all of them where there are fewer. */
  sample<T>(items: readonly T[], count: number): T[];
  /** A generator of its own, so that drawing more in one place does not shift every other place. */
  fork(): Random;
}

/** Mulberry32: 32 bits of state, which is plenty for choosing where readings go. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (below: number): number => Math.floor(next() * below);
  return {
    next,
    int,
    between: (low, high) => low + int(high - low + 1),
    chance: (probability) => next() < probability,
    pick: (items) => {
      const item = items[int(items.length)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
    sample: (items, count) => {
      const rest = [...items];
      const drawn: (typeof rest)[number][] = [];
      while (drawn.length < count && rest.length > 0) {
        drawn.push(...rest.splice(int(rest.length), 1));
      }
      return drawn;
    },
    fork: () => createRandom(Math.floor(next() * 4294967296)),
  };
}
