import { collectBlocks, linkDensity } from '../dom/collect-blocks.ts';
import { foldSpace } from '../text/fold-space.ts';
import { isJunkTitle, SEPARATORS } from '../text/judge-junk-title.ts';
import { isStrangeTitle } from '../text/judge-strange-title.ts';
import { stripAnnotations } from '../text/strip-annotations.ts';

/** Search phrases in a title between separators; a headline with its site's name has two. */
const LEAST_PHRASES = 3;

/** What the page says outside of its links: a farm's links are made of the title's own words. */
function readProse(document: Document): string {
  return collectBlocks(document.body)
    .filter((block) => linkDensity(block) < 0.5)
    .map(({ text }) => stripAnnotations(text))
    .join('\n');
}

/**
 * The texts that are a disguised page's junk title, known by their words or by their place: a list of
 * phrases which stands in `<title>` and again, to the letter, as keywords, description, or linked as
 * the page's first heading, or of which the text says nothing. New vocabulary does not hide it.
 */
export function findPageJunk(document: Document): ReadonlySet<string> {
  const content = (selector: string) =>
    foldSpace(document.querySelector(selector)?.getAttribute('content') ?? '');
  const heading = document.querySelector('h1');
  const linked = heading?.querySelector('a[href]') ? foldSpace(heading.textContent ?? '') : '';
  const title = foldSpace(document.title);
  const others = [
    content('meta[name="keywords" i]'),
    content('meta[name="description" i]'),
    linked,
  ];
  const junk = new Set([title, ...others].filter((text) => text && isJunkTitle(text)));
  if (junk.has(title)) return junk;
  const phrases = title.split(SEPARATORS).filter((phrase) => phrase.trim().length >= 2);
  const repeated = others.filter((text) => text === title).length;
  const listed = phrases.length >= LEAST_PHRASES && repeated >= 2;
  if (listed || isStrangeTitle(title, readProse(document))) junk.add(title);
  return junk;
}
