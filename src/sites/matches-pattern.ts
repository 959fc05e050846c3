import { matchGlob } from './match-glob.ts';
import type { SitePattern } from './types.ts';

const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/** Whether an address is one of those that a pattern names. */
export function matchesPattern(url: URL, pattern: SitePattern): boolean {
  const defaultPort = DEFAULT_PORTS[url.protocol];
  if (defaultPort === undefined) return false;
  if (pattern.scheme !== '*' && url.protocol !== `${pattern.scheme}:`) return false;
  const host = url.hostname.replace(/\.$/u, '');
  const isHost = host === pattern.host || (pattern.subdomains && host.endsWith(`.${pattern.host}`));
  if (!isHost) return false;
  if (pattern.port !== null && pattern.port !== (url.port || defaultPort)) return false;
  return matchGlob(pattern.path, url.pathname + url.search);
}
