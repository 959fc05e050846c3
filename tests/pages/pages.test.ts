import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { cleanPage } from '../../src/article/clean-page.ts';
import type { VerdictKind } from '../../src/article/types.ts';

/** What a reader should get from a page; every field has to be given. */
interface Expected {
  readonly kind: VerdictKind;
  readonly title: string;
  readonly source: string | null;
  readonly byline: string | null;
  readonly date: string | null;
  readonly paragraphs: readonly string[];
}

const FIELDS = ['byline', 'date', 'kind', 'paragraphs', 'source', 'title'];

const folder = new URL('./', import.meta.url);

const slugs = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

describe('pages', () => {
  test('are there', () => expect(slugs.length).toBeGreaterThan(0));

  test.each(slugs)('%s', (slug) => {
    const path = (name: string) => new URL(`${slug}/${name}`, folder);
    // A page without its expectation fails: it is never written by the test.
    expect(existsSync(path('source.html')), `${slug}/source.html is missing`).toBe(true);
    expect(existsSync(path('expected.json')), `${slug}/expected.json is missing`).toBe(true);
    const expected = JSON.parse(readFileSync(path('expected.json'), 'utf8')) as Expected;
    expect(Object.keys(expected).sort()).toEqual(FIELDS);
    const { document } = new JSDOM(readFileSync(path('source.html'), 'utf8')).window;
    const outcome = cleanPage({ document, url: `http://news.example/${slug}.html` });
    if (!outcome.ok) throw new Error(`${outcome.verdict.kind}: ${outcome.reason}`);
    const { title, source, byline, date, paragraphs } = outcome.article;
    expect({ kind: outcome.verdict.kind, title, source, byline, date, paragraphs }).toEqual(
      expected,
    );
  });
});
