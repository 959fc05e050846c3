/** So often the same is written into the same place; then it is left to whoever writes against it. */
const MOST_WRITES = 4;

/** Different texts remembered of one place. */
const MOST_REMEMBERED = 50;

export interface Fights {
  /** A new round of work begins: what comes twice within one is no fight. */
  nextRound(): void;
  /**
   * Whether to leave a node as it is, from now on.
   *
   * @param last - what was written into this node before, if anything
   */
  givesUp(node: Node, value: string, last: string | undefined): boolean;
}

/**
 * Notes where somebody else, a script of the page or another extension, undoes what we write: in the
 * node itself, or by putting new nodes into the same place. Two that insist would keep each other busy
 * for ever.
 */
export function noteFights(): Fights {
  const rewritten = new WeakMap<Node, number>();
  const places = new WeakMap<Node, Map<string, { round: number; writes: number }>>();
  let round = 0;

  const countInPlace = (place: Node, value: string): number => {
    const texts = places.get(place) ?? new Map<string, { round: number; writes: number }>();
    if (texts.size > MOST_REMEMBERED) texts.clear();
    places.set(place, texts);
    const count = texts.get(value) ?? { round: 0, writes: 0 };
    texts.set(value, count);
    if (count.round !== round) count.writes++;
    count.round = round;
    return count.writes;
  };

  return {
    nextRound: () => void round++,
    givesUp(node, value, last) {
      if (last === value) {
        const writes = (rewritten.get(node) ?? 1) + 1;
        rewritten.set(node, writes);
        if (writes > MOST_WRITES) return true;
      }
      // In the first round everything is new.
      if (round < 2 || !node.parentNode) return false;
      return countInPlace(node.parentNode, value) > MOST_WRITES * 2;
    },
  };
}
