import { findNamed } from './find-target.ts';
import { routeLink } from './route-link.ts';
import { scrollToElement } from './scroll-to-element.ts';
import type { ReaderActions } from './types.ts';

/** Takes a click on a link in the article; one with a modifier key is left to the browser. */
export function clickLink(
  event: MouseEvent,
  pageUrl: string | null,
  actions: Pick<ReaderActions, 'follow'>,
): void {
  if (!(event.target instanceof Element)) return;
  const link = event.target.closest<HTMLElement>('a[href], area[href]');
  if (link === null) return;
  const route = routeLink(link.getAttribute('href') ?? '', pageUrl);
  const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (route.kind === 'follow' && modified) return;
  event.preventDefault();
  if (route.kind === 'follow') actions.follow(route.href);
  const { currentTarget: article } = event;
  if (route.kind === 'within' && article instanceof Element)
    scrollToElement(findNamed(article, route.id));
}
