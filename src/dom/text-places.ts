import { collectTextRuns } from './text-runs.ts';

/** Where a text node stood in its page, and what it said, before anything was taken out. */
export interface TextPlace {
  /** Counts the page's text nodes in order. */
  readonly place: number;
  readonly original: string;
}

/** Nodes of a copy stand in it beside those they were made from. */
export type TextPlaces = Map<Text, TextPlace>;

/**
 * Takes note of every text node below an element. The pipeline moves such nodes, shortens and drops
 * them, but makes none: so each can be asked at the end where it came from.
 */
export function noteTextPlaces(root: Node): TextPlaces {
  const places: TextPlaces = new Map();
  for (const run of collectTextRuns(root))
    for (const node of run) places.set(node, { place: places.size, original: node.data });
  return places;
}
