/** A node whose value is text: a text node, or a `title` or `alt`. */
export type TextHolder = Text | Attr;

interface Kept {
  readonly before: string;
  /** What we put there: where something else stands, the page has changed it since. */
  readonly after: string;
}

/** What stood in the nodes that were cleaned. */
export interface Originals {
  /** What the page has put there, be it cleaned now or not. */
  of(node: TextHolder): string;
  /** Whether what stands there is what was put there last by `write`. */
  isOurs(node: TextHolder): boolean;
  /** What was put there last by `write`, whatever stands there now. */
  lastWritten(node: TextHolder): string | undefined;
  /** How many nodes were written into, about. */
  count(): number;
  /** Puts a cleaned value there. `set` does it, e.g. so that the selection stays. */
  write(node: TextHolder, value: string, set: SetValue): void;
  /** Puts back what stood there; yields after every node. What the page has changed since is left. */
  putBack(set: SetValue): Generator<void>;
}

export type SetValue = (node: TextHolder, value: string) => void;

/**
 * Keeps what stood in each node that is cleaned. Nodes that the page throws away are held on to by
 * nothing here; those that it only puts aside are put back as well.
 */
export function keepOriginals(): Originals {
  const kept = new WeakMap<TextHolder, Kept>();
  let nodes: WeakRef<TextHolder>[] = [];
  let tidyAt = 10_000;

  const remember = (node: TextHolder, record: Kept) => {
    if (!kept.has(node)) {
      nodes.push(new WeakRef(node));
      if (nodes.length > tidyAt) {
        nodes = nodes.filter((reference) => reference.deref());
        tidyAt = Math.max(tidyAt, nodes.length * 2);
      }
    }
    kept.set(node, record);
  };
  const isOurs = (node: TextHolder) => kept.get(node)?.after === node.nodeValue;
  const of = (node: TextHolder) => (isOurs(node) ? kept.get(node)?.before : node.nodeValue) ?? '';

  return {
    of,
    isOurs,
    lastWritten: (node) => kept.get(node)?.after,
    count: () => nodes.length,
    write(node, value, set) {
      remember(node, { before: of(node), after: value });
      if (node.nodeValue !== value) set(node, value);
    },
    *putBack(set) {
      for (const reference of nodes) {
        const node = reference.deref();
        const record = node && kept.get(node);
        if (!node || !record) continue;
        if (node.nodeValue === record.after && record.before !== record.after)
          set(node, record.before);
        kept.delete(node);
        yield;
      }
      nodes = [];
    },
  };
}
