import { readFileSync } from 'node:fs';
import type { Route } from './serve-locally.ts';

/** What the demo page holds, as it was written. */
export interface DemoArticle {
  readonly title: string;
  readonly source: string;
  readonly byline: string;
  readonly date: string;
  readonly paragraphs: readonly string[];
}

/** Where the demo page stands on its server. */
export const DEMO_PATH = '/culture/12.html';

/**
 * The demo page in the form of the spam family's variant A: two copies, each with its own random
 * readings, a junk title, soup, junk links and a script that hijacks clicks and blocks copying.
 */
export const demoPage = read('../reader/welcome/demo-page.htm').toString();

/** The article that was disguised so. */
export const demoArticle: DemoArticle = JSON.parse(read('demo-article.json').toString());

/** Serves the demo page and its picture. */
export function demoRoute(path: string): Route | null {
  if (path === DEMO_PATH) return { type: 'text/html; charset=utf-8', body: demoPage };
  if (path === '/culture/granary.svg') {
    return { type: 'image/svg+xml', body: read('demo-picture.svg') };
  }
  return null;
}

function read(name: string): Buffer {
  return readFileSync(new URL(name, import.meta.url));
}
