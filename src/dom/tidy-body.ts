import { childElements } from './child-elements.ts';
import { childNodes } from './child-nodes.ts';
import { toFragment } from './to-fragment.ts';
import { unwrap } from './unwrap.ts';

/** Attributes under which pages keep the address of a picture until it is scrolled to. */
const LAZY_SOURCES = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-actualsrc',
  'data-url',
  'data-echo',
  'original',
  '_src',
  'file',
  'zoomfile',
];

const PLACEHOLDER =
  /^(?:data:image\/(?:gif|png|svg\+xml)|about:)|(?:blank|loading|lazy|placeholder|spacer|grey)[^/]{0,200}\.(?:gif|png|svg|jpe?g)/iu;

function isAddress(value: string | null): value is string {
  return (
    value !== null &&
    /^(?:https?:\/\/|\/|\.{0,2}\/|[\w%-][\w%./-]*\.(?:jpe?g|png|gif|webp|avif|bmp|svg))/iu.test(
      value,
    )
  );
}

function loadLazy(image: Element): void {
  const source = image.getAttribute('src');
  if (source && !PLACEHOLDER.test(source)) return;
  const lazy = LAZY_SOURCES.map((name) => image.getAttribute(name)).find(isAddress);
  if (lazy) image.setAttribute('src', lazy);
  const set = image.getAttribute('data-srcset');
  if (set) image.setAttribute('srcset', set);
}

function resolve(element: Element, attribute: string, base: string | null): void {
  const value = element.getAttribute(attribute)?.trim();
  if (!value || value.startsWith('#') || base === null) return;
  try {
    const url = new URL(value, base);
    // A link to a place in this very page stays within the article.
    const here = new URL(base);
    if (url.hash && url.href.split('#')[0] === here.href.split('#')[0])
      element.setAttribute(attribute, url.hash);
    else element.setAttribute(attribute, url.href);
  } catch {
    element.removeAttribute(attribute);
  }
}

/** Tables of one column are layout, and so are those that hold other tables or whole articles. */
function unwrapLayoutTables(root: Element): void {
  for (const table of [...root.querySelectorAll('table')].reverse()) {
    const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
    const cells = rows.map((row) =>
      childElements(row).filter((cell) => cell.textContent?.trim() || cell.querySelector('img')),
    );
    const oneColumn = cells.every((row) => row.length <= 1);
    const holdsBlocks =
      table.querySelector('td p, td div, td h2, td h3, td table, td ul, td ol') !== null;
    if (!(oneColumn && (holdsBlocks || rows.length <= 1))) continue;
    const content = cells.flatMap((row) =>
      row.flatMap((cell) => {
        const block = root.ownerDocument.createElement('div');
        block.append(toFragment(root.ownerDocument, childNodes(cell)));
        return block;
      }),
    );
    table.replaceWith(toFragment(root.ownerDocument, content));
  }
}

/** Removes elements that show nothing, innermost first. */
function pruneEmpty(root: Element): void {
  const shows = 'img, picture, video, audio, br, hr, td, th, col, source';
  for (const element of [...root.querySelectorAll('*')].reverse())
    if (
      !element.matches(shows) &&
      !element.textContent?.trim() &&
      !element.querySelector(shows.replace(', br', ''))
    )
      element.remove();
}

/**
 * Puts a body in order before it is sanitized: lazy pictures get their addresses, links are resolved,
 * tables made for layout are unwrapped, empty elements go.
 *
 * @param root - changed in place
 * @param base - address that relative ones are resolved against, or null to leave them
 */
export function tidyBody(root: Element, base: string | null): void {
  for (const image of root.querySelectorAll('img')) loadLazy(image);
  for (const element of root.querySelectorAll('[href]')) resolve(element, 'href', base);
  for (const element of root.querySelectorAll('[src]')) resolve(element, 'src', base);
  unwrapLayoutTables(root);
  for (const element of [...root.querySelectorAll('font, center')]) unwrap(element);
  pruneEmpty(root);
}
