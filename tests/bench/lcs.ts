/**
 * Longest common subsequence, 32 columns at a time: exact, and a fixed cost even where two texts
 * have nothing in common. A zero bit in row `j` says that the column adds one to the length there.
 */
function* rows(a: readonly string[], b: readonly string[]): Generator<Uint32Array> {
  const words = Math.max(1, Math.ceil(a.length / 32));
  const places = new Map<string, Uint32Array>();
  a.forEach((character, index) => {
    let mask = places.get(character);
    if (mask === undefined) {
      mask = new Uint32Array(words);
      places.set(character, mask);
    }
    mask[index >>> 5] = ((mask[index >>> 5] ?? 0) | (1 << (index & 31))) >>> 0;
  });
  const row = new Uint32Array(words).fill(0xffffffff);
  for (const character of b) {
    const mask = places.get(character);
    if (mask !== undefined) advance(row, mask);
    yield row;
  }
}

function advance(row: Uint32Array, mask: Uint32Array): void {
  let carry = 0;
  for (let word = 0; word < row.length; word++) {
    const before = row[word] ?? 0;
    const matches = (before & (mask[word] ?? 0)) >>> 0;
    const sum = before + matches + carry;
    carry = sum > 0xffffffff ? 1 : 0;
    row[word] = (sum >>> 0) | (before & ~matches);
  }
}

function zeroBits(row: Uint32Array, columns: number): number {
  let zeros = 0;
  for (let column = 0; column < columns; column++) if (!isSet(row, column)) zeros++;
  return zeros;
}

function isSet(row: Uint32Array, column: number): boolean {
  return (((row[column >>> 5] ?? 0) >>> (column & 31)) & 1) === 1;
}

/** Insertions plus deletions that turn one text into the other; a substitution counts 2. */
export function editDistance(from: string, to: string): number {
  if (from === to) return 0;
  const [a, b] = trim(Array.from(from), Array.from(to));
  let last: Uint32Array | null = null;
  for (const row of rows(a, b)) last = row;
  const common = last === null ? 0 : zeroBits(last, a.length);
  return a.length + b.length - 2 * common;
}

/** The ends two texts share cost nothing. */
function trim(a: string[], b: string[]): [string[], string[]] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (
    end < a.length - start &&
    end < b.length - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  ) {
    end++;
  }
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

/** One stretch of a difference. */
export interface Change {
  readonly missing: string;
  readonly extra: string;
  /** What stands before it in both texts. */
  readonly before: string;
}

/** Where two texts differ, in order. Keeps every row, so it is meant for the few texts one looks at. */
export function differences(truth: string, found: string): Change[] {
  const a = Array.from(truth);
  const b = Array.from(found);
  const kept = Array.from(rows(a, b), (row) => row.slice());
  const steps: { kind: 'missing' | 'extra' | 'same'; text: string }[] = [];
  let column = a.length;
  let line = b.length;
  while (column > 0 && line > 0) {
    const above = line > 1 ? kept[line - 2] : undefined;
    if (isSet(kept[line - 1] ?? new Uint32Array(), column - 1)) {
      steps.push({ kind: 'missing', text: a[--column] ?? '' });
    } else if (above !== undefined && !isSet(above, column - 1)) {
      steps.push({ kind: 'extra', text: b[--line] ?? '' });
    } else {
      steps.push({ kind: 'same', text: a[--column] ?? '' });
      line--;
    }
  }
  while (column > 0) steps.push({ kind: 'missing', text: a[--column] ?? '' });
  while (line > 0) steps.push({ kind: 'extra', text: b[--line] ?? '' });
  return gather(steps.reverse());
}

function gather(steps: readonly { kind: 'missing' | 'extra' | 'same'; text: string }[]): Change[] {
  const changes: Change[] = [];
  let same = '';
  let missing = '';
  let extra = '';
  const close = (): void => {
    if (missing !== '' || extra !== '') changes.push({ missing, extra, before: same.slice(-12) });
    if (missing !== '' || extra !== '') same = '';
    missing = '';
    extra = '';
  };
  for (const step of steps) {
    if (step.kind === 'same') {
      close();
      same += step.text;
    } else if (step.kind === 'missing') missing += step.text;
    else extra += step.text;
  }
  close();
  return changes;
}
