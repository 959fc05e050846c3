import { readHost } from './read-host.ts';
import type { PatternError, SitePattern } from './types.ts';

export type PatternResult =
  | { readonly ok: true; readonly pattern: SitePattern }
  | { readonly ok: false; readonly error: PatternError };

const SCHEMES = new Map<string, SitePattern['scheme']>([
  ['*', '*'],
  ['http*', '*'],
  ['http', 'http'],
  ['https', 'https'],
]);
/** Scheme, host with port, path. The host ends where browsers end it. */
const PARTS = /^(?:([^/?#\\]*):\/\/)?([^/?#\\]*)([\s\S]*)$/u;
/** `mailto:x`, `about:blank`; but `localhost:8080`. */
const OTHER_SCHEME = /^[a-z][a-z\d+.-]*:(?!\d|\*|$)/iu;
const PORT = /:(\d*|\*)$/u;
/** White space, seen or not, before and after. */
const EDGES = /^[\s\u200b\ufeff]+|(?<![\s\u200b\ufeff])[\s\u200b\ufeff]+$/gu;
const LONGEST = 1024;

/**
 * Reads what people type for a site: `example.com`, `*.example.com`, `http://example.com/news/`, and
 * match patterns. A host alone means all of its pages; a path that ends in a slash, all below it.
 */
export function parsePattern(text: string): PatternResult {
  const typed = text.replace(EDGES, '');
  if (typed === '') return failed('empty');
  if (typed.length > LONGEST) return failed('tooLong');
  if (typed === '<all_urls>') return failed('allSites');
  const [, schemeText = '*', rawAuthority = '', rest = ''] = PARTS.exec(unifySigns(typed)) ?? [];
  const scheme = SCHEMES.get(schemeText.toLowerCase());
  if (rawAuthority.includes('@')) return failed('credentials');
  if (scheme === undefined || OTHER_SCHEME.test(rawAuthority)) return failed('scheme');

  const [portText, port = ''] = PORT.exec(rawAuthority) ?? [''];
  const hostText = rawAuthority.slice(0, rawAuthority.length - portText.length);
  if (/:/u.test(hostText) && !hostText.includes('[')) return failed('port');
  if (port !== '' && port !== '*' && !(Number(port) >= 1 && Number(port) <= 65_535))
    return failed('port');
  const host = readHost(hostText);
  if (!host.ok) return host;

  const path = canonicalPath(rest);
  if (path.length > LONGEST) return failed('tooLong');
  return {
    ok: true,
    pattern: {
      scheme,
      host: host.host,
      subdomains: host.subdomains,
      port: port === '' || port === '*' ? null : String(Number(port)),
      path,
    },
  };
}

function failed(error: PatternError): PatternResult {
  return { ok: false, error };
}

/** A Chinese keyboard writes `：／／` and `。`: what comes before the path is meant in ASCII. */
function unifySigns(text: string): string {
  const [before = ''] = /^(?:[^/／]*[:：][/／]{2})?[^/／?#？＃]*/u.exec(text) ?? [];
  return (
    before.normalize('NFKC').replaceAll('。', '.') + text.slice(before.length).replace(/^／/u, '/')
  );
}

/** The path and query as browsers write them, with `*` as it stands. */
function canonicalPath(rest: string): string {
  const { pathname, search } = new URL(`http://a.example/${rest.replace(/^[/\\]/u, '')}`);
  const path = (pathname + search).replace(/\*{2,}/gu, '*');
  return path.endsWith('/') && !path.includes('*') ? `${path}*` : path;
}
