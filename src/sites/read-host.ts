import { SHARED_SUFFIXES } from './data/shared-suffixes.ts';
import type { PatternError } from './types.ts';

export type HostResult =
  | { readonly ok: true; readonly host: string; readonly subdomains: boolean }
  | { readonly ok: false; readonly error: PatternError };

const NAME = /^(?:[a-z0-9_-]{1,63}\.)*[a-z0-9_-]{1,63}$/u;
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/u;
const IPV6 = /^\[[\da-f:.]+\]$/u;
const LONGEST = 253;

/** Reads the host of a pattern, without its port: `example.com`, `*.example.com`, `書.example`. */
export function readHost(text: string): HostResult {
  if (/^[*.]+$/u.test(text)) return { ok: false, error: 'allSites' };
  const subdomains = /^\*?\./u.test(text);
  const typed = subdomains ? text.replace(/^\*?\./u, '') : text;
  if (typed.includes('*')) return { ok: false, error: 'wildcard' };
  const host = canonicalHost(typed);
  if (host === null) return { ok: false, error: 'host' };
  const isAddress = IPV4.test(host) || IPV6.test(host);
  if (subdomains && isAddress) return { ok: false, error: 'wildcard' };
  if (subdomains && isShared(host)) return { ok: false, error: 'tooWide' };
  return { ok: true, host, subdomains };
}

/** The host as browsers write it; null where it is none. */
function canonicalHost(typed: string): string | null {
  // Whatever ends a host in an address would end it here as well, unseen.
  if (typed === '' || /[\s/\\?#@]/u.test(typed)) return null;
  let host: string;
  try {
    host = new URL(`http://${typed}/`).hostname.replace(/\.$/u, '');
  } catch {
    return null;
  }
  if (IPV6.test(host)) return host;
  // `123` is an address to browsers, and a slip of the hand to everybody else.
  if (IPV4.test(host)) return IPV4.test(typed.normalize('NFKC')) ? host : null;
  return NAME.test(host) && host.length <= LONGEST ? host : null;
}

/** Whether anybody may have a host below this one. */
function isShared(host: string): boolean {
  const labels = host.split('.');
  const [first = '', second = ''] = labels;
  return (
    labels.length === 1 ||
    (labels.length === 2 && second.length === 2 && SHARED_SUFFIXES.has(first))
  );
}
