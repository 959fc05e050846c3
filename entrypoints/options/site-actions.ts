import { removeOrigin } from '../../src/browser/permissions/remove-origin.ts';
import { requestOrigin, requestOrigins } from '../../src/browser/permissions/request-origin.ts';
import { updateRules } from '../../src/browser/settings/update-rules.ts';
import { updateSettings } from '../../src/browser/settings/update-settings.ts';
import type { OptionsActions } from '../../src/reader/options/types.ts';
import { ALL_SITES } from '../../src/sites/all-sites.ts';
import { withoutRule, withRule, withRules, withRulesBefore } from '../../src/sites/change-rules.ts';
import { coversOrigin } from '../../src/sites/covers-origin.ts';
import { exportRules } from '../../src/sites/export-rules.ts';
import { importRules } from '../../src/sites/import-rules.ts';
import { normalizePattern } from '../../src/sites/normalize-pattern.ts';
import { originOf, originsOf } from '../../src/sites/origins-of.ts';
import { shortenPattern } from '../../src/sites/shorten-pattern.ts';
import type { SiteRule } from '../../src/sites/types.ts';
import type { OptionsState } from './options-state.ts';
import { releaseAllSites } from './release-all-sites.ts';

type SiteActions = Pick<
  OptionsActions,
  | 'checkSite'
  | 'putSite'
  | 'removeSite'
  | 'setMode'
  | 'grantSites'
  | 'revokeSite'
  | 'setAllSites'
  | 'exportSites'
  | 'importSites'
>;

/** What can be done with sites. A permission is asked for before anything is awaited. */
export function siteActions(now: () => OptionsState): SiteActions {
  return {
    checkSite(text) {
      const result = normalizePattern(text);
      return result.ok ? { ...result, name: shortenPattern(result.pattern) } : result;
    },

    async putSite(site, replaces) {
      const { rules } = now();
      const asking = requestOrigins(originsOf([site]));
      // At once: the browser may ask for as long as it likes.
      await updateRules((all) => withRule(replaces ? withoutRule(all, replaces) : all, site));
      const replaced = rules.find(({ pattern }) => pattern === replaces);
      if (replaced) await releaseOrigin(replaced, [...withoutRule(rules, replaced.pattern), site]);
      return asking;
    },

    async removeSite(pattern) {
      const { rules, granted } = now();
      const removed = rules.find((rule) => rule.pattern === pattern);
      await updateRules((all) => withoutRule(all, pattern));
      if (!removed) return async () => {};
      await releaseOrigin(removed, withoutRule(rules, pattern));
      const needed = originsOf([removed]).filter((origin) => coversOrigin(granted, origin));
      return async () => {
        const asking = requestOrigins(needed);
        await updateRules((all) => withRule(all, removed));
        await asking;
      };
    },

    setMode(pattern, mode) {
      return updateRules((all) =>
        all.map((rule) => (rule.pattern === pattern ? { pattern, mode } : rule)),
      );
    },

    grantSites(patterns) {
      const rules = now().rules.filter(({ pattern }) => patterns.includes(pattern));
      return requestOrigins(originsOf(rules));
    },

    async revokeSite(pattern) {
      const origin = originOf({ pattern, mode: 'spam' });
      return origin === null || removeOrigin(origin);
    },

    async setAllSites(chosen) {
      if (chosen) {
        const isGranted = await requestOrigin(ALL_SITES);
        if (isGranted) await updateSettings({ allSites: true });
        return isGranted;
      }
      await updateSettings({ allSites: false });
      return releaseAllSites(now());
    },

    async exportSites() {
      return exportRules(now().rules);
    },

    async importSites(text) {
      const result = importRules(text);
      if (!result.ok) return result;
      const { rules, skipped, duplicates } = result;
      let before: readonly SiteRule[] = [];
      await updateRules((all) => {
        before = all;
        return withRules(all, rules);
      });
      const patterns = rules.map(({ pattern }) => pattern);
      return {
        ok: true,
        rules: rules.length,
        settings: 0,
        duplicates,
        skipped,
        skippedSettings: [],
        undo: () => updateRules((all) => withRulesBefore(all, before, patterns)),
      };
    },
  };
}

/** Gives back the permission of a rule that is gone, unless another rule needs it. */
async function releaseOrigin(rule: SiteRule, others: readonly SiteRule[]): Promise<void> {
  const origin = originOf({ ...rule, mode: 'spam' });
  if (origin !== null && !coversOrigin(originsOf(others), origin)) await removeOrigin(origin);
}
