import { JSDOM } from 'jsdom';
import { bodyToPlainText } from '../../src/article/export/body-to-plain-text.ts';
import { cleanRange } from '../../src/dom/selection/clean-range.ts';
import { readPageEvidence } from '../../src/dom/selection/read-page-evidence.ts';
import type { LoadedScript } from '../../src/text/load-script.ts';

export const SIMPLIFIED: LoadedScript = { script: 'zh-Hans' };

/** A page in which what stands between two ¦ is selected. */
export function select(html: string): { document: Document; range: Range } {
  const { document } = new JSDOM(`<!doctype html><body>${html}`).window;
  const ends: [Text, number][] = [];
  const walker = document.createTreeWalker(document.body, 4);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (let at = node.data.indexOf('¦'); at >= 0; at = node.data.indexOf('¦')) {
      node.deleteData(at, 1);
      ends.push([node, at]);
    }
  }
  const range = document.createRange();
  const [start, end] = ends;
  if (!start || !end) throw new Error('Two marks are wanted.');
  range.setStart(...start);
  range.setEnd(...end);
  return { document, range };
}

/** What *copy selection clean* makes of what stands between two ¦. */
export function copied(html: string, script: LoadedScript = SIMPLIFIED): string {
  const { document, range } = select(html);
  return bodyToPlainText(cleanRange(range, readPageEvidence(document), script));
}
