import type { Origin, OriginStretch, Removal } from '../../article/types.ts';
import { REMOVED_MARK } from '../../dom/ledger-marks.ts';
import { placeBefore } from '../../dom/place-before.ts';
import { toFragment } from '../../dom/to-fragment.ts';
import { alignOffset } from '../../text/align-offset.ts';
import type { BodyTexts } from './body-texts.ts';

/** What is shown of the page in its article: nothing, the readings, or all of it. */
export type OriginView = 'clean' | 'readings' | 'original';

interface Part {
  readonly text: string;
  readonly isReading: boolean;
}

/** Where in the article's own text a place in the page's text is. */
function toShown(at: number, { base, start, end }: OriginStretch, shown: string): number {
  return base.length === end - start ? at : alignOffset(base, at, shown);
}

function* partsOf(shown: string, stretch: OriginStretch, view: OriginView): Iterable<Part> {
  const text = view === 'original' ? stretch.base : shown;
  let from = 0;
  for (const reading of stretch.readings) {
    const at = view === 'original' ? reading.at : toShown(reading.at, stretch, shown);
    yield { text: text.slice(from, at), isReading: false };
    yield { text: reading.text, isReading: true };
    from = at;
  }
  yield { text: text.slice(from), isReading: false };
}

/** Writes parts in place of a text; the text node itself stays, and holds the first of them. */
function layText(node: Text, parts: readonly Part[]): () => void {
  const { data, ownerDocument } = node;
  const [first, ...others] = parts;
  const added = others
    .filter(({ text }) => text !== '')
    .map(({ text, isReading }) => {
      if (!isReading) return ownerDocument.createTextNode(text);
      const reading = ownerDocument.createElement('span');
      reading.className = 'removed-reading';
      reading.setAttribute(REMOVED_MARK, '');
      reading.textContent = text;
      return reading;
    });
  node.data = first?.text ?? '';
  node.after(toFragment(ownerDocument, added));
  return () => {
    for (const one of added) one.remove();
    node.data = data;
  };
}

/**
 * Shows in an article's own nodes what the page had there. Nothing of it is part of the article: it
 * carries a mark by which copying leaves it out.
 *
 * @param body - the element that holds the article's body
 * @param texts - the body's own texts, as they are in the article's HTML
 * @param showRemoved - makes the element that shows a block that was taken out
 * @returns the function that takes it all away again
 */
export function layOrigin(
  body: Element,
  { nodes, starts }: BodyTexts,
  origin: Origin,
  view: Exclude<OriginView, 'clean'>,
  showRemoved: (removal: Removal) => HTMLElement,
): () => void {
  const undo: (() => void)[] = [];
  let next = 0;
  nodes.forEach((node, index) => {
    const start = starts[index] ?? 0;
    const end = start + node.data.length;
    const parts: Part[] = [];
    let from = start;
    for (
      let stretch = origin.stretches[next];
      stretch && stretch.end <= end;
      stretch = origin.stretches[next]
    ) {
      const shown = node.data.slice(stretch.start - start, stretch.end - start);
      const before = node.data.slice(from - start, stretch.start - start);
      parts.push({ text: before, isReading: false }, ...partsOf(shown, stretch, view));
      from = stretch.end;
      next++;
    }
    if (parts.length === 0) return;
    parts.push({ text: node.data.slice(from - start), isReading: false });
    undo.push(layText(node, parts));
  });
  if (view === 'original') {
    let at = 0;
    // Gaps come in order, and so do the texts.
    for (const { at: place, removal } of origin.gaps) {
      while (at < nodes.length && place >= (starts[at + 1] ?? origin.length)) at++;
      const shown = showRemoved(removal);
      shown.setAttribute(REMOVED_MARK, '');
      const placed = placeBefore(body, nodes[at] ?? null, shown);
      undo.push(() => placed.remove());
    }
  }
  return () => {
    for (const one of undo.reverse()) one();
  };
}
