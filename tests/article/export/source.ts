import { JSDOM } from 'jsdom';
import type { ExportSource } from '../../../src/article/export/export-source.ts';

/** A body as the reader hands it over: parsed into a document that nobody shows. */
export function bodyOf(html: string): HTMLElement {
  return new JSDOM(html).window.document.body;
}

/** An article around a body. */
export function sourceOf(html: string, change: Partial<ExportSource> = {}): ExportSource {
  return {
    title: '茶马古道上的一座桥',
    source: '西岭晚报',
    byline: '苏青',
    date: '2024-03-09',
    lang: 'zh-Hans',
    url: 'https://news.example/a/1.html',
    body: bodyOf(html),
    ...change,
  };
}
