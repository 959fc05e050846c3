/**
 * The site that the user came here to grant: `?site=` and a host, or the address of a page there, of
 * which only the host is taken. Null where none is named.
 */
export function wantedSite({ search }: Location): string | null {
  const site = new URLSearchParams(search).get('site');
  if (site === null || !/^https?:/iu.test(site)) return site;
  try {
    return new URL(site).host;
  } catch {
    return site;
  }
}
