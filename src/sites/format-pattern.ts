import type { SitePattern } from './types.ts';

/** Writes a pattern the one way it is kept and compared. */
export function formatPattern({ scheme, host, subdomains, port, path }: SitePattern): string {
  return `${scheme}://${subdomains ? '*.' : ''}${host}${port === null ? '' : `:${port}`}${path}`;
}
