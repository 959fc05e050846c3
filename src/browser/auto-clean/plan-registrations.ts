import { ALL_SITES } from '../../sites/all-sites.ts';
import { compareSpecificity } from '../../sites/compare-specificity.ts';
import { coversOrigin } from '../../sites/covers-origin.ts';
import { hostsOver } from '../../sites/hosts-over.ts';
import { originOf } from '../../sites/origins-of.ts';
import { parsePattern } from '../../sites/parse-pattern.ts';
import type { SiteMode, SitePattern, SiteRule } from '../../sites/types.ts';

/** One script registered with the browser. */
export interface Registration {
  readonly id: RegistrationId;
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
  /** Whether a cover stands until the page has been judged. */
  readonly covered: boolean;
}

export type RegistrationId = 'qingdu-covered' | 'qingdu-watched' | 'qingdu-all-sites';

export interface Wishes {
  readonly rules: readonly SiteRule[];
  readonly allSites: boolean;
  /** Origins granted, in the browser's own words. */
  readonly granted: readonly string[];
}

interface Site extends SitePattern {
  readonly mode: SiteMode;
}

/** The modes that open the reader by themselves: there the spam shall never paint. */
const OPENING: readonly SiteMode[] = ['spam', 'always'];
const WATCHING: readonly SiteMode[] = ['in-place', 'badge'];

/**
 * Which scripts the browser shall run where: what the rules want, as far as it was granted. On all
 * sites there is no cover: every page on the web would begin with it.
 */
export function planRegistrations({ rules, allSites, granted }: Wishes): Registration[] {
  const isGranted = (rule: SiteRule) => {
    const origin = originOf(rule);
    return origin !== null && coversOrigin(granted, origin);
  };
  const sites = (kept: readonly SiteRule[]) => kept.flatMap(readSite);
  const all = sites(rules);
  const own = sites(rules.filter(isGranted));
  const plan: Registration[] = [];
  const add = (id: RegistrationId, modes: readonly SiteMode[], covered: boolean) => {
    const matches = own.filter(({ mode }) => modes.includes(mode));
    const others = all.filter(({ mode }) => !modes.includes(mode));
    if (matches.length === 0) return;
    plan.push({ id, matches: texts(matches), excludeMatches: cutOut(others, matches), covered });
  };
  add('qingdu-covered', OPENING, true);
  add('qingdu-watched', WATCHING, false);
  if (allSites && coversOrigin(granted, ALL_SITES)) {
    const never = all.filter(({ mode }) => mode === 'never');
    const excludeMatches = cutOut(never, []);
    plan.push({ id: 'qingdu-all-sites', matches: [ALL_SITES], excludeMatches, covered: false });
  }
  return plan;
}

function readSite({ pattern, mode }: SiteRule): Site[] {
  const parsed = parsePattern(pattern);
  return parsed.ok ? [{ ...parsed.pattern, mode }] : [];
}

/** As a match pattern for both browsers: Firefox knows no ports there. The background does. */
function matchOf({ scheme, host, subdomains, path }: Site): string {
  return `${scheme}://${subdomains ? '*.' : ''}${host}${path}`;
}

function texts(sites: readonly Site[]): string[] {
  return [...new Set(sites.map(matchOf))].sort();
}

/** Those of the others that can be left out without taking along a site that lies within. */
function cutOut(others: readonly Site[], sites: readonly Site[]): string[] {
  // By every host that a site lies under: thousands of rules compared with one another take minutes.
  const under = new Map<string, Site[]>();
  for (const site of sites)
    for (const host of hostsOver(site.host)) {
      const list = under.get(host);
      if (list) list.push(site);
      else under.set(host, [site]);
    }
  const isFree = (other: Site) => !under.get(other.host)?.some((site) => liesWithin(site, other));
  return texts(others.filter((other) => other.port === null && isFree(other)));
}

function liesWithin(site: Site, other: Site): boolean {
  const isUnder = site.host === other.host || other.subdomains;
  return isUnder && compareSpecificity(site, other) <= 0;
}
