import { foldSpace } from '../text/fold-space.ts';
import { isJunkTitle } from '../text/judge-junk-title.ts';

/** Search phrases in a title between separators; a headline with its site's name has two. */
const LEAST_PHRASES = 3;

/**
 * The texts that are a disguised page's junk title, known by their words or by their place: a list of
 * phrases which stands in `<title>` and again, to the letter, as keywords, description, or linked as
 * the page's first heading. New vocabulary does not hide it.
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
  const phrases = title.split(/[,，_|丨│—/、-]+/u).filter((phrase) => phrase.trim().length >= 2);
  const repeated = others.filter((text) => text === title).length;
  if (phrases.length >= LEAST_PHRASES && repeated >= 2) junk.add(title);
  return junk;
}
