import type { Article } from '../types.ts';

/** What a form of an article is made from: its facts, and its body as nodes. */
export interface ExportSource
  extends Pick<Article, 'title' | 'source' | 'byline' | 'date' | 'lang'> {
  /** Address of the page the article came from. */
  readonly url: string | null;
  /** The sanitized body, parsed into a document that nobody shows. Not changed. */
  readonly body: Node;
}

/** Source, author and date as one line; empty where none is known. */
export function metaLine({ source, byline, date }: Omit<ExportSource, 'body'>): string {
  return [source, byline, date].filter(Boolean).join(' · ');
}
