/** Where an address in the article leads. */
export type LinkRoute =
  | { readonly kind: 'within'; readonly id: string }
  | { readonly kind: 'follow'; readonly href: string }
  | { readonly kind: 'inert' };

const FOLLOWED = new Set(['http:', 'https:', 'mailto:']);
const INERT: LinkRoute = { kind: 'inert' };

/** Decides what a link does; `pageUrl` is the address of the page the article came from. */
export function routeLink(href: string, pageUrl: string | null): LinkRoute {
  const address = href.trim();
  if (address.startsWith('#')) return within(address);
  const base = pageUrl ?? undefined;
  if (!URL.canParse(address, base)) return INERT;
  const url = new URL(address, base);
  if (!FOLLOWED.has(url.protocol)) return INERT;
  // The pipeline resolves addresses, `#id` among them, against the page.
  if (url.hash !== '' && pageUrl !== null && samePage(url, pageUrl)) return within(url.hash);
  return { kind: 'follow', href: url.href };
}

function within(hash: string): LinkRoute {
  const id = decodeHash(hash.slice(1));
  return id === '' ? INERT : { kind: 'within', id };
}

function samePage(url: URL, pageUrl: string): boolean {
  return URL.canParse(pageUrl) && withoutHash(url) === withoutHash(new URL(pageUrl));
}

function withoutHash(url: URL): string {
  return url.href.slice(0, url.href.length - url.hash.length);
}

function decodeHash(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
