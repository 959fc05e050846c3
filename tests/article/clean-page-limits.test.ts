import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { cleanPage } from '../../src/article/clean-page.ts';
import { BODY, CLEAN, spamPage } from './spam-page.ts';

test.each(['<div>', '<blockquote>', '<i>'])('2,000 levels of %s', { timeout: 120_000 }, (tag) => {
  const { document } = new JSDOM(spamPage({ body: tag.repeat(2000) + BODY })).window;
  const start = performance.now();
  const outcome = cleanPage({ document, url: null });
  expect(performance.now() - start).toBeLessThan(20_000);
  expect(outcome.ok && outcome.article.paragraphs).toEqual(CLEAN);
});
