import { KEPT_MARK } from '../dom/ledger-marks.ts';
import { type LinkRoute, routeLink } from './route-link.ts';
import type { Translate } from './types.ts';

const WRITTEN_ADDRESS = /^\s*(?:https?:\/\/|www\.)[!-~]+\s*$/iu;

/**
 * Readies the parsed body for the window, while nothing in it has begun to load: pictures go without
 * referrer, wide things scroll in a frame of their own, links that lead nowhere are none.
 */
export function prepareBody(body: DocumentFragment, pageUrl: string | null, t: Translate): void {
  for (const image of body.querySelectorAll('img')) prepareImage(image);
  for (const link of body.querySelectorAll<HTMLElement>('a[href], area[href]')) {
    applyRoute(link, routeLink(link.getAttribute('href') ?? '', pageUrl));
    if (WRITTEN_ADDRESS.test(link.textContent ?? '')) link.classList.add('written-address');
  }
  for (const table of body.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    const frame = body.ownerDocument.createElement('div');
    frame.className = 'table-frame';
    table.replaceWith(frame);
    frame.append(table);
    makeScrollable(frame, table.caption?.textContent?.trim() || t('articleTable'));
  }
  for (const kept of body.querySelectorAll(`[${KEPT_MARK}]`))
    kept.setAttribute('aria-label', t('ledgerKept'));
  for (const code of body.querySelectorAll('pre')) makeScrollable(code, t('articleCode'));
}

function prepareImage(image: HTMLImageElement): void {
  image.setAttribute('referrerpolicy', 'no-referrer');
  image.setAttribute('loading', 'lazy');
  image.setAttribute('decoding', 'async');
}

function applyRoute(link: HTMLElement, route: LinkRoute): void {
  switch (route.kind) {
    case 'inert':
      link.removeAttribute('href');
      link.removeAttribute('target');
      return;
    case 'within':
      link.setAttribute('href', `#${encodeURIComponent(route.id)}`);
      link.removeAttribute('target');
      return;
    case 'follow':
      link.setAttribute('href', route.href);
      link.setAttribute('rel', 'noopener noreferrer');
      // For the clicks the browser takes itself (middle button, Ctrl): never into this frame.
      if (!route.href.startsWith('mailto:')) link.setAttribute('target', '_blank');
  }
}

/** What scrolls sideways has to be reached, and named, by keyboard too. */
function makeScrollable(element: HTMLElement, name: string): void {
  element.tabIndex = 0;
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', name);
}
