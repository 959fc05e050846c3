import { lettersOf } from './letters-of.ts';

/** Two stretches of lines that say the same; `from` inclusive, `to` exclusive. */
export interface TwoCopies {
  readonly first: { readonly from: number; readonly to: number };
  readonly second: { readonly from: number; readonly to: number };
}

/** Lines shorter than this (letters and digits) are headings and list items, which repeat on purpose. */
const LONG_LINE = 18;

/** Verse and lists have no longer lines; of those more have to come back. */
const SHORT_LINE = 5;
const LEAST_COVERAGE_SHORT = 0.8;
const LEAST_PAIRS_SHORT = 6;

/** Share of a page's text in long lines up to which it is one of short lines. */
const FEW_LONG = 0.35;

/** So much of the shorter copy's long lines must stand in the other one. */
const LEAST_COVERAGE = 0.6;

/** Shared long lines of fewer letters than this are a quotation, not a copy. */
const LEAST_SHARED = 60;

/** Two copies are so much of a page's long lines at the least: less are two paragraphs that are alike. */
const LEAST_OF_PAGE = 0.25;

/** Lines count as the same from this share of common letter groups on. */
const LEAST_ALIKE = 0.75;

function toGroups(key: string): Set<string> {
  const groups = new Set<string>();
  for (let i = 0; i + 4 <= key.length; i++) groups.add(key.slice(i, i + 4));
  return groups;
}

function alikeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const group of a) if (b.has(group)) common++;
  return common / Math.max(1, Math.min(a.size, b.size));
}

interface Pair {
  readonly i: number;
  readonly j: number;
  readonly weight: number;
}

/** Pairs of long lines that are the same, or nearly: one copy may be cut or badly decoded. */
function pairLines(keys: readonly string[], long: number): Pair[] {
  const places = new Map<string, number[]>();
  keys.forEach((key, index) => {
    if (key.length < long) return;
    const list = places.get(key);
    if (list) list.push(index);
    else places.set(key, [index]);
  });
  const pairs: Pair[] = [];
  const single: number[] = [];
  for (const [key, [i, j, ...more]] of places) {
    if (i === undefined) continue;
    if (j === undefined) single.push(i);
    // A line of three copies stands for the first two: the third is found when one is gone.
    else if (more.length === 0 || key.length >= LONG_LINE) pairs.push({ i, j, weight: key.length });
  }
  // Near matches: every group of letters leads to the lines that hold it.
  const groups = new Map(single.map((index) => [index, toGroups(keys[index] ?? '')]));
  const holders = new Map<string, number[]>();
  const taken = new Set<number>();
  for (const index of single.sort((a, b) => a - b)) {
    const own = groups.get(index) ?? new Set<string>();
    const votes = new Map<number, number>();
    for (const group of own) {
      const list = holders.get(group);
      if (!list) holders.set(group, [index]);
      else {
        for (const other of list.slice(0, 8)) votes.set(other, (votes.get(other) ?? 0) + 1);
        list.push(index);
      }
    }
    const best = [...votes].filter(([other]) => !taken.has(other)).sort((a, b) => b[1] - a[1])[0];
    if (!best || alikeness(own, groups.get(best[0]) ?? new Set()) < LEAST_ALIKE) continue;
    taken.add(best[0]).add(index);
    const weight = Math.min(keys[index]?.length ?? 0, keys[best[0]]?.length ?? 0);
    pairs.push({ i: best[0], j: index, weight });
  }
  return pairs.sort((a, b) => a.i - b.i);
}

/** The heaviest chain of pairs whose second lines keep the order of the first. */
function longestChain(pairs: readonly Pair[]): Pair[] {
  const best: { weight: number; before: number }[] = [];
  let end = -1;
  pairs.forEach((pair, index) => {
    let weight = 0;
    let before = -1;
    for (let k = 0; k < index; k++) {
      const earlier = best[k];
      if (earlier && (pairs[k]?.j ?? 0) < pair.j && earlier.weight > weight) {
        weight = earlier.weight;
        before = k;
      }
    }
    best[index] = { weight: weight + pair.weight, before };
    if (end < 0 || (best[index]?.weight ?? 0) > (best[end]?.weight ?? 0)) end = index;
  });
  const chain: Pair[] = [];
  for (let at = end; at >= 0; at = best[at]?.before ?? -1) {
    const pair = pairs[at];
    if (pair) chain.push(pair);
  }
  return chain.reverse();
}

function sumLong(keys: readonly string[], long: number, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) {
    const length = keys[i]?.length ?? 0;
    if (length >= long) sum += length;
  }
  return sum;
}

/**
 * Finds whether a page holds its article twice: a stretch of lines which comes back, in order, after
 * it. Questions listed first and repeated as headings, refrains and quotations are no copy: their
 * lines are short, or what lies between them does not come back.
 *
 * @param lines - the lines of the page in order, without annotations
 * @returns the stretches from the first to the last line they share, or null
 */
export function findSecondCopy(lines: readonly string[]): TwoCopies | null {
  const keys = lines.map(lettersOf);
  const total = sumLong(keys, SHORT_LINE, 0, keys.length);
  const short = sumLong(keys, LONG_LINE, 0, keys.length) < total * FEW_LONG;
  const long = short ? SHORT_LINE : LONG_LINE;
  const pairs = pairLines(keys, long);
  if (pairs.length < (short ? LEAST_PAIRS_SHORT : 1) || pairs.length > 3000) return null;
  let best: { pairs: Pair[]; weight: number } | null = null;
  for (const split of new Set(pairs.map(({ j }) => j))) {
    const across = pairs.filter(({ i, j }) => i < split && j >= split);
    const weight = across.reduce((sum, pair) => sum + pair.weight, 0);
    if (!best || weight > best.weight) best = { pairs: across, weight };
  }
  const chain = longestChain(best?.pairs ?? []);
  const head = chain[0];
  const tail = chain.at(-1);
  if (!head || !tail) return null;
  const shared = chain.reduce((sum, { weight }) => sum + weight, 0);
  if (shared * 2 < sumLong(keys, long, 0, keys.length) * LEAST_OF_PAGE) return null;
  const first = { from: head.i, to: tail.i + 1 };
  const second = { from: head.j, to: tail.j + 1 };
  const shorter = Math.min(
    sumLong(keys, long, first.from, first.to),
    sumLong(keys, long, second.from, second.to),
  );
  if (shared < LEAST_SHARED || shared < shorter * (short ? LEAST_COVERAGE_SHORT : LEAST_COVERAGE))
    return null;
  return { first, second };
}
