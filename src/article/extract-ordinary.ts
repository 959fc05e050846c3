import { Readability } from '@mozilla/readability';
import { foldSpace } from '../text/fold-space.ts';
import { lettersOf } from '../text/letters-of.ts';
import { findDate } from '../text/parse-date.ts';
import type { ExtractedArticle } from './extract-disguised.ts';

/** What stands between a headline and the site's name in `<title>`. */
const SITE_SEPARATOR = /^\s*[-_|丨│｜–—·»:：]/u;

/**
 * Readability counts words to tell a headline from the site's name behind it, and Chinese does not divide
 * them: `秋雨 - 江城晚报` stays whole. The page's own heading says where the headline ends.
 */
function chooseTitle(title: string, headings: readonly string[]): string {
  const isHead = (heading: string) =>
    heading.length >= 2 &&
    title.startsWith(heading) &&
    SITE_SEPARATOR.test(title.slice(heading.length));
  return headings.find(isHead) ?? title;
}

/** Takes the headline out of the text, where the text begins with it. */
function dropRepeatedHeadline(body: Element, title: string): void {
  const heading = body.querySelector('h1, h2');
  const key = lettersOf(heading?.textContent ?? '');
  const whole = lettersOf(title);
  const isTitle = key.length > 0 && (key === whole || (key.length >= 4 && whole.startsWith(key)));
  if (!heading || !isTitle) return;
  const before = body.ownerDocument.createRange();
  before.setStart(body, 0);
  before.setEndBefore(heading);
  if (!before.toString().trim()) heading.remove();
}

/** So much of a page in links, and no paragraph beside them, is a list of articles and not one. */
const LISTING_SHARE = 0.7;
const PARAGRAPH = 60;

function isListing(body: Element): boolean {
  const length = foldSpace(body.textContent ?? '').length;
  let linked = 0;
  for (const link of body.querySelectorAll('a[href]'))
    linked += foldSpace(link.textContent ?? '').length;
  if (linked < length * LISTING_SHARE) return false;
  return ![...body.querySelectorAll('p')].some(
    (paragraph) =>
      foldSpace(paragraph.textContent ?? '').length >= PARAGRAPH && !paragraph.querySelector('a'),
  );
}

/**
 * Extracts the article of a page that is not of the family, as Readability gives it.
 *
 * @param document - consumed
 * @returns null where Readability finds no article
 */
export function extractOrdinary(document: Document): ExtractedArticle | null {
  const lang = document.documentElement.lang || null;
  const headings = [...document.querySelectorAll('h1')].map((one) =>
    foldSpace(one.textContent ?? ''),
  );
  const result = new Readability<Element>(document, {
    serializer: (node) => node as Element,
  }).parse();
  if (!result?.content) return null;
  const title = chooseTitle(foldSpace(result.title ?? ''), headings);
  dropRepeatedHeadline(result.content, title);
  if (isListing(result.content)) return null;
  const published = result.publishedTime ?? '';
  return {
    body: result.content,
    title,
    source: null,
    byline: foldSpace(result.byline ?? '') || null,
    date: findDate(published)?.day ?? null,
    lang: result.lang ?? lang,
  };
}
