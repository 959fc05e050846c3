import { readdirSync, readFileSync } from 'node:fs';
import type { CorpusArticle } from '../page-maker/article.ts';
import { parseArticle } from '../page-maker/parse-article.ts';

/** Every article of the corpus, in order of its file name. */
export function loadCorpus(): CorpusArticle[] {
  const folder = new URL('./', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => parseArticle(name.slice(0, -3), readFileSync(new URL(name, folder), 'utf8')));
}
