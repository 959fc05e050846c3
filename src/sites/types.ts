/** What happens on a site. */
export type SiteMode = 'spam' | 'always' | 'in-place' | 'badge' | 'never';

/** All modes, the default first, in the order they are offered. */
export const SITE_MODES: readonly SiteMode[] = ['spam', 'always', 'in-place', 'badge', 'never'];

/** What the user wants on the pages that a pattern names. */
export interface SiteRule {
  /** A match pattern as `normalizePattern` writes it: `*://example.com/*`. */
  readonly pattern: string;
  readonly mode: SiteMode;
}

/** A match pattern in its parts. */
export interface SitePattern {
  /** `*` is http and https. */
  readonly scheme: '*' | 'http' | 'https';
  /** As browsers write it: small letters, Punycode, IPv6 in brackets. Never empty, never `*`. */
  readonly host: string;
  /** Whether hosts below this one are meant as well: `*.example.com`. */
  readonly subdomains: boolean;
  /** Null where any port will do. */
  readonly port: string | null;
  /** Begins with a slash; `*` stands for any run of characters, of the query, too. */
  readonly path: string;
}

/** Why a text is no pattern; each has its own sentence in `_locales`. */
export type PatternError =
  | 'empty'
  | 'allSites'
  | 'scheme'
  | 'host'
  | 'wildcard'
  | 'tooWide'
  | 'port'
  | 'credentials'
  | 'tooLong';
