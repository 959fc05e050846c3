type Items = Record<string, unknown>;
type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type Listener = (changes: Changes, area: string) => void;

export interface Limits {
  readonly perItem: number;
  readonly all: number;
}

/** As browsers have them. */
export const SYNC_LIMITS: Limits = { perItem: 8192, all: 102_400 };

/** One area of storage: copies what goes in and out, knows the limits, and fails when it is told to. */
class FakeArea {
  items: Items = {};
  failing: 'no' | 'write' | 'all' = 'no';
  writes = 0;
  constructor(
    private readonly name: string,
    private readonly tell: Listener,
    private readonly limits: Limits | null,
  ) {}

  async get(keys: string | readonly string[] | null): Promise<Items> {
    await turn();
    if (this.failing === 'all') throw new Error(`${this.name} cannot be read`);
    const names = keys === null ? Object.keys(this.items) : [keys].flat();
    const held = names.filter((name) => Object.hasOwn(this.items, name));
    return structuredClone(Object.fromEntries(held.map((name) => [name, this.items[name]])));
  }

  async set(items: Items): Promise<void> {
    await turn();
    this.refuse();
    this.keepWithin({ ...this.items, ...items });
    this.writes++;
    const changes: Changes = {};
    for (const [name, newValue] of Object.entries(structuredClone(items))) {
      if (JSON.stringify(this.items[name]) === JSON.stringify(newValue)) continue;
      changes[name] = { oldValue: this.items[name], newValue };
      this.items[name] = newValue;
    }
    if (Object.keys(changes).length > 0) this.tell(changes, this.name);
  }

  async remove(keys: string | readonly string[]): Promise<void> {
    await turn();
    this.refuse();
    this.writes++;
    const changes: Changes = {};
    for (const name of [keys].flat()) {
      if (!Object.hasOwn(this.items, name)) continue;
      changes[name] = { oldValue: this.items[name] };
      delete this.items[name];
    }
    if (Object.keys(changes).length > 0) this.tell(changes, this.name);
  }

  private refuse(): void {
    if (this.failing !== 'no') throw new Error(`${this.name} takes nothing`);
  }

  private keepWithin(items: Items): void {
    if (this.limits === null) return;
    const sizes = Object.entries(items).map(
      ([name, value]) => name.length + JSON.stringify(value).length,
    );
    const sum = sizes.reduce((all, size) => all + size, 0);
    if (sum > this.limits.all || sizes.some((size) => size > (this.limits?.perItem ?? 0))) {
      throw new Error('QUOTA_BYTES quota exceeded');
    }
  }
}

/** Storage answers later, never in the same breath. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

/** As much of `browser` as the settings use. */
export function makeFakeBrowser() {
  const listeners = new Set<Listener>();
  const tell: Listener = (changes, area) => {
    for (const listener of listeners) listener(changes, area);
  };
  const sync = new FakeArea('sync', tell, SYNC_LIMITS);
  const local = new FakeArea('local', tell, null);
  const onChanged = {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
  };
  return { storage: { sync, local, onChanged } };
}
