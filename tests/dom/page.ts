import { JSDOM } from 'jsdom';
import type { LogRemoval, Removal } from '../../src/dom/removal.ts';

/** A document of its own for one test. */
export function pageOf(html: string): Document {
  return new JSDOM(html).window.document;
}

/** The body of a page that is made of this. */
export function bodyOf(html: string): HTMLElement {
  return pageOf(`<!doctype html><body>${html}`).body;
}

/** A log, and what was written into it. */
export function keepLog(): { log: LogRemoval; removals: Removal[] } {
  const removals: Removal[] = [];
  return { log: (removal) => removals.push(removal), removals };
}
