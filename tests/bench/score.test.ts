import { expect, test } from 'vitest';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { makePage } from '../page-maker/make-page.ts';
import { planPages } from '../page-maker/plan-pages.ts';
import { scorePage } from './score.ts';

const pages = planPages(loadCorpus(), 40, 9).map(makePage);

test('the truth scores full marks on every page', () => {
  for (const page of pages) {
    const { truth } = page;
    const html = truth.images.join(' ');
    const score = scorePage(page, { ...truth, html });
    expect(score).toMatchObject({
      edits: 0,
      exact: true,
      sameParagraphs: true,
      title: true,
      source: true,
      byline: true,
      date: true,
      parenthesesKept: score.parentheses,
      imagesKept: score.images,
      junk: [],
      failed: false,
    });
  }
});

test('what is missing, extra or junk is counted', () => {
  for (const page of pages) {
    const { truth } = page;
    const score = scorePage(page, {
      ...truth,
      title: '别的标题',
      paragraphs: ['上一篇：没有了', ...truth.paragraphs.slice(1)],
      html: '',
    });
    expect(score.title).toBe(false);
    expect(score.exact).toBe(false);
    expect(score.edits).toBeGreaterThan(0);
    expect(score.junk).toContain('上一篇');
  }
});

test('no article at all is every character missing', () => {
  for (const page of pages.slice(0, 3)) {
    const score = scorePage(page, null);
    expect(score).toMatchObject({ failed: true, edits: score.length, parenthesesKept: 0 });
  }
});
