import type { EvidenceGatherer } from '../../text/gather-evidence.ts';
import { hasHan } from '../../text/han.ts';
import type { Originals, TextHolder } from './keep-originals.ts';
import type { Steps } from './steps.ts';
import { type LiveTextSink, walkLiveText } from './walk-live-text.ts';

/** What was found in a part of the page. */
export interface Found {
  /** Each is cleaned as one text: a line, or a `title` or `alt`. */
  readonly lines: readonly (readonly TextHolder[])[];
  readonly rubyTexts: ReadonlySet<Text>;
}

/** Neighbouring nodes: a line may run from one into the next. */
export type Siblings = readonly Node[];

export interface LiveReader {
  /** Reads parts of the page, and attributes beside them. */
  read(tops: readonly Siblings[], attributes?: Iterable<Attr>): Steps<Found>;
}

/**
 * Reads the live page as it was before it was cleaned, and takes what it reads in as evidence, each
 * line once.
 *
 * @param follow - called with each shadow tree
 */
export function liveReader(
  originals: Originals,
  evidence: EvidenceGatherer,
  follow: (root: ShadowRoot) => void,
): LiveReader {
  const known = new WeakSet<Node>();
  return {
    *read(tops, attributes = []) {
      const lines: (readonly TextHolder[])[] = [];
      const rubyTexts = new Set<Text>();
      const shadows: ShadowRoot[] = [];
      const take = (nodes: readonly TextHolder[]) => {
        const text = nodes.map(originals.of).join('');
        // White space between blocks is most of a page's text nodes.
        if (text.trim() === '') return;
        if (hasHan(text)) lines.push(nodes);
        if (nodes.every((node) => known.has(node))) return;
        for (const node of nodes) known.add(node);
        evidence.add(text);
      };
      const sink: LiveTextSink = {
        line: take,
        attribute: (node) => take([node]),
        ruby: (nodes) => {
          for (const node of nodes) rubyTexts.add(node);
        },
        shadow: (root) => shadows.push(root),
      };
      for (const siblings of tops) yield* walkLiveText(siblings, sink);
      for (let root = shadows.pop(); root; root = shadows.pop()) {
        follow(root);
        yield* walkLiveText([...root.childNodes], sink);
      }
      for (const node of attributes) take([node]);
      return { lines, rubyTexts };
    },
  };
}
