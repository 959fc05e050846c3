import { readTrue } from './read-true.ts';

/** A title is no longer than this; one line of links that is longer is a farm. */
export const MOST_TITLE = 600;

/** A text as a title is compared: one line, of no more than a title's length. */
export function foldTitle(text: string | null | undefined): string {
  return (text ?? '').slice(0, MOST_TITLE).replace(/\s+/g, ' ').trim();
}

/** The page's title, and what stands where the family repeats it: keywords, description, a linked heading. */
export function readTitles(document: Document): string[] {
  const repeats = readTrue(document, 'querySelectorAll')('meta[name],h1 a');
  return [
    foldTitle(readTrue(document, 'title')),
    ...[...repeats].map((place) =>
      foldTitle((place as HTMLMetaElement).content ?? place.textContent),
    ),
  ];
}
