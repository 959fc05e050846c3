import { collectBlocks } from '../dom/collect-blocks.ts';
import { copyRemoved, type Removed } from '../dom/copy-removed.ts';
import { KEPT_MARK } from '../dom/ledger-marks.ts';
import { placeBefore } from '../dom/place-before.ts';
import type { LogRemoval, Removal } from '../dom/removal.ts';
import { splitParagraphs } from '../dom/split-paragraphs.ts';
import type { TextPlaces } from '../dom/text-places.ts';
import { collectTextRuns } from '../dom/text-runs.ts';
import { unhide } from '../dom/unhide.ts';

/** Where a block was taken out: before all text whose place in the page comes after. */
export interface Gap {
  readonly place: number;
  readonly removal: Removal;
}

/** Keeps account of what is taken out of a page, and of what the user wants back. */
export interface Ledger {
  readonly log: LogRemoval;
  readonly removals: readonly Removal[];
  /** In the order of the log. */
  readonly gaps: readonly Gap[];
  /** Copies of the blocks that are to be put back, to be cleaned as the page is. */
  readonly kept: readonly Element[];
  /** Puts the copies where their blocks stood; the nearest place that is left of the page. */
  putBack(body: Element): void;
}

function placeOf(removed: Removed, places: TextPlaces): number | undefined {
  const runs = 'localName' in removed ? collectTextRuns(removed) : removed.map(({ run }) => run);
  return runs[0]?.[0] && places.get(runs[0][0])?.place;
}

/** The first text below `root` that stood behind a place. */
function firstAfter(root: Element, places: TextPlaces, place: number): Text | null {
  for (const { run } of collectBlocks(root))
    for (const node of run) if ((places.get(node)?.place ?? -1) > place) return node;
  return null;
}

/**
 * Opens the ledger of one page. A block that is to be put back is taken out all the same, so that
 * nothing is judged otherwise for it, and every `id` stays the same; its copy comes in at the end.
 *
 * @param root - the page's body
 * @param keep - the `id`s of the removals that the user wants back
 */
export function openLedger(
  root: Element,
  places: TextPlaces,
  keep: readonly string[] = [],
): Ledger {
  // No page marks what it holds as put back.
  for (const element of root.querySelectorAll(`[${KEPT_MARK}]`)) element.removeAttribute(KEPT_MARK);
  const wanted = new Set(keep);
  const counts = new Map<string, number>();
  const removals: Removal[] = [];
  const gaps: Gap[] = [];
  const kept: { readonly copy: Element; readonly place: number }[] = [];
  return {
    removals,
    gaps,
    get kept() {
      return kept.map(({ copy }) => copy);
    },
    log(removal, removed) {
      const place = removed && placeOf(removed, places);
      if (!removed || place === undefined) {
        removals.push(removal);
        return;
      }
      const count = (counts.get(removal.reason) ?? 0) + 1;
      counts.set(removal.reason, count);
      const id = `${removal.reason}/${count}`;
      const isKept = wanted.has(id);
      const noted: Removal = { ...removal, id, ...(isKept && { kept: true }) };
      removals.push(noted);
      gaps.push({ place, removal: noted });
      if (!isKept) return;
      const copy = copyRemoved(removed, root.ownerDocument, places);
      copy.setAttribute(KEPT_MARK, id);
      kept.push({ copy, place });
    },
    putBack(body) {
      for (const { copy, place } of kept.sort((a, b) => a.place - b.place)) {
        splitParagraphs(copy);
        unhide(copy);
        placeBefore(body, firstAfter(body, places, place), copy);
      }
    },
  };
}
