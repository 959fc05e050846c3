import { cleanPieces } from '../../text/clean-pieces.ts';
import type { CleaningRules } from '../../text/cleaning-rules.ts';
import type { Originals, TextHolder } from './keep-originals.ts';
import type { Found } from './live-reader.ts';
import type { Steps } from './steps.ts';

/** What is to be written into one node. */
export interface Edit {
  readonly node: TextHolder;
  /** What stood there when it was cleaned: where the page has changed it since, nothing is written. */
  readonly read: string;
  readonly value: string;
}

export interface EditMaker {
  /** Cleans what was found; writes nothing. */
  make(found: Found, rules: CleaningRules): Steps<Edit[]>;
  /** Readings that were found so far. */
  readings(): number;
}

/** Makes edits, and counts readings, those of a line once, however often it is gone over. */
export function editMaker(originals: Originals): EditMaker {
  /** Readings of each line, by its first node. */
  const counted = new WeakMap<Node, number>();
  let readings = 0;
  const count = (node: Node | undefined, now: number) => {
    if (!node) return;
    readings += now - (counted.get(node) ?? 0);
    counted.set(node, now);
  };
  return {
    *make({ lines, rubyTexts }, rules) {
      const edits: Edit[] = [];
      const add = (node: TextHolder, value: string) => {
        const read = node.nodeValue ?? '';
        if (read !== value) edits.push({ node, read, value });
      };
      for (const nodes of lines) {
        const cleaned = cleanPieces(nodes.map(originals.of), rules);
        count(nodes[0], cleaned.readings);
        for (const [i, node] of nodes.entries()) add(node, cleaned.pieces[i] ?? '');
        yield;
      }
      if (!rules.stripping) return edits;
      for (const node of rubyTexts) {
        count(node, /\p{L}/u.test(originals.of(node)) ? 1 : 0);
        add(node, '');
        yield;
      }
      return edits;
    },
    readings: () => readings,
  };
}
