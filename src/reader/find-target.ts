import { routeLink } from './route-link.ts';

/**
 * The element that the `#…` of an address names. Looks in the article only: an id of the reader's own
 * is no place in it.
 */
export function findTarget(article: Element, url: string): HTMLElement | null {
  const route = routeLink(url, url);
  return route.kind === 'within' ? findNamed(article, route.id) : null;
}

/** The element of an article with that id, or that anchor's name. */
export function findNamed(article: Element, id: string): HTMLElement | null {
  const named = article.querySelectorAll<HTMLElement>('[id], a[name]');
  return [...named].find((node) => node.id === id || node.getAttribute('name') === id) ?? null;
}
