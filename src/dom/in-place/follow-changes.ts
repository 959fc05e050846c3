import { readTrue } from '../read-true.ts';
import type { TextHolder } from './keep-originals.ts';
import { SHOWN_ATTRIBUTES } from './walk-live-text.ts';

/** What a page has changed. */
export interface Changes {
  /** Nodes that came to the page, or whose text it has changed. */
  readonly nodes: Set<Node>;
  readonly attributes: Set<Attr>;
}

export interface Follower {
  /** Follows one more tree: the page, or a shadow tree in it. */
  follow(root: Node): void;
  /** Hands over what was changed since it was asked last. */
  take(): Changes;
  hasChanges(): boolean;
  stop(): void;
}

/**
 * Follows what a page changes.
 *
 * @param isOurs - whether what stands in a node was put there by us: our own writing is no change
 * @param onChange - called when there is something to take
 */
export function followChanges(
  view: { readonly MutationObserver: typeof MutationObserver },
  isOurs: (node: TextHolder) => boolean,
  onChange: () => void,
): Follower {
  let changes: Changes = { nodes: new Set(), attributes: new Set() };

  const note = (record: MutationRecord) => {
    if (record.type === 'childList') for (const node of record.addedNodes) changes.nodes.add(node);
    else if (record.type === 'characterData') {
      if (record.target.nodeType === 3 && !isOurs(record.target as Text))
        changes.nodes.add(record.target);
    } else {
      const attribute = readTrue(
        record.target as Element,
        'getAttributeNode',
      )(record.attributeName ?? '');
      if (attribute && !isOurs(attribute)) changes.attributes.add(attribute);
    }
  };
  const observer = new view.MutationObserver((records) => {
    for (const record of records) note(record);
    if (hasChanges()) onChange();
  });
  const hasChanges = () => changes.nodes.size + changes.attributes.size > 0;

  return {
    follow(root) {
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: SHOWN_ATTRIBUTES,
      });
    },
    take() {
      const taken = changes;
      changes = { nodes: new Set(), attributes: new Set() };
      return taken;
    },
    hasChanges,
    stop: () => observer.disconnect(),
  };
}
