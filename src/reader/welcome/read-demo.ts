import { cleanPage } from '../../article/clean-page.ts';
import { parseSnapshot } from '../../dom/parse-snapshot.ts';
import demoPage from './demo-page.htm?raw';

/** The beginning of a page, as lines of text. */
export interface Excerpt {
  readonly title: string;
  readonly lines: readonly string[];
}

export interface Demo {
  /** As such pages stand on the web. */
  readonly before: Excerpt;
  /** What the pipeline makes of it. */
  readonly after: Excerpt;
}

const MOST_LINES = 3;

/** Runs the real pipeline over the demo page, which ships with the extension. Throws where it fails. */
export function readDemo(): Demo {
  const snapshot = { url: 'about:blank', contentType: 'text/html', html: demoPage, title: '' };
  const { document } = parseSnapshot(snapshot);
  const texts = (selector: string) =>
    [...document.querySelectorAll(selector)].map((it) => it.textContent?.trim() ?? '');
  const [junk = ''] = texts('h1');
  const [headline = ''] = texts('.headline');
  const before = { title: junk, lines: [headline, ...texts('.pc > p')].slice(0, MOST_LINES) };
  const outcome = cleanPage({ document, url: null });
  if (!outcome.ok) throw new Error(outcome.reason);
  const { title, paragraphs } = outcome.article;
  return { before, after: { title, lines: paragraphs.slice(0, MOST_LINES - 1) } };
}
