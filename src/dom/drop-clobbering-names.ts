import { readTrue } from './read-true.ts';

/** Whose `name` or `id` the document or a form goes by. */
const NAMED = [
  'img, form, iframe, embed, object',
  'input, button, select, textarea, fieldset, output',
].join();

/**
 * Drops the names of elements that stand in the way of a property of the document or of a form, such
 * as `<img name="body">`: whatever reads the document after that need not think of them.
 *
 * @param document - a copy, changed in place
 */
export function dropClobberingNames(document: Document): void {
  const properties = [document, readTrue(document, 'createElement')('form')].map((holder) =>
    Object.getPrototypeOf(holder),
  );
  for (const element of readTrue(document, 'querySelectorAll')(NAMED)) {
    const getAttribute = readTrue(element, 'getAttribute');
    for (const name of ['name', 'id']) {
      const value = getAttribute(name);
      if (value === null || !properties.some((prototype) => value in prototype)) continue;
      readTrue(element, 'removeAttribute')(name);
    }
  }
}
