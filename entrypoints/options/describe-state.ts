import { browser } from 'wxt/browser';
import type { Grant, OptionsData } from '../../src/reader/options/types.ts';
import { readSettings } from '../../src/reader/read-settings.ts';
import { ALL_SITES } from '../../src/sites/all-sites.ts';
import { coversOrigin } from '../../src/sites/covers-origin.ts';
import { originOf } from '../../src/sites/origins-of.ts';
import { shortenPattern } from '../../src/sites/shorten-pattern.ts';
import type { SiteRule } from '../../src/sites/types.ts';
import type { OptionsState } from './options-state.ts';

/** What the page shows of what is stored and granted. */
export function describeState(state: OptionsState): OptionsData {
  const { settings, rules, granted, positions, commands } = state;
  const { reader, script, defaultMode, allSites, keepPositions } = settings;
  const grantsAll = coversOrigin(granted, ALL_SITES);
  return {
    reader: readSettings(reader),
    preferences: { script, defaultMode, keepPositions },
    allSites: { chosen: allSites, granted: grantsAll },
    sites: rules
      .map((rule) => ({
        ...rule,
        name: shortenPattern(rule.pattern),
        grant: grantOf(rule, granted, grantsAll),
      }))
      .sort((one, other) => (sortKey(one.name) < sortKey(other.name) ? -1 : 1)),
    positions,
    commands,
    version: browser.runtime.getManifest().version,
  };
}

function grantOf(rule: SiteRule, granted: readonly string[], grantsAll: boolean): Grant {
  const origin = originOf({ ...rule, mode: 'spam' });
  if (origin === null || (rule.mode === 'never' && !coversOrigin(granted, origin))) {
    return 'notNeeded';
  }
  if (grantsAll) return rule.mode === 'never' ? 'notNeeded' : 'throughAllSites';
  return coversOrigin(granted, origin) ? 'granted' : 'missing';
}

/** A site stands beside its subdomains, whatever is written before. */
function sortKey(name: string): string {
  return `${name.replace(/^(?:https?:\/\/)?(?:\*\.)?(?:www\.)?/u, '')} ${name}`;
}
