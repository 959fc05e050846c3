import type { SitePattern } from './types.ts';

/**
 * Sorts the more specific of two patterns that match the same address first. In this order:
 * one host before a host and all below it, a longer host before a shorter, a port before any port,
 * the path with more letters said, the path with fewer `*`, one scheme before both.
 */
export function compareSpecificity(one: SitePattern, other: SitePattern): number {
  const ranks = rankOf(one);
  const others = rankOf(other);
  const at = ranks.findIndex((rank, index) => rank !== others[index]);
  return at < 0 ? 0 : (others[at] ?? 0) - (ranks[at] ?? 0);
}

/** The greater, the more specific; what comes first weighs most. */
function rankOf({ host, subdomains, port, path, scheme }: SitePattern): readonly number[] {
  const wildcards = path.split('*').length - 1;
  return [
    subdomains ? 0 : 1,
    host.length,
    port === null ? 0 : 1,
    path.length - wildcards,
    -wildcards,
    scheme === '*' ? 0 : 1,
  ];
}
