import { removeOrigins } from '../../src/browser/permissions/remove-origin.ts';
import { requestOrigins } from '../../src/browser/permissions/request-origin.ts';
import { exportData } from '../../src/browser/settings/export-data.ts';
import { importData } from '../../src/browser/settings/import-data.ts';
import { clearPositions, restorePositions } from '../../src/browser/settings/positions.ts';
import { replaceSettings } from '../../src/browser/settings/replace-settings.ts';
import { updateRules } from '../../src/browser/settings/update-rules.ts';
import { updateSettings } from '../../src/browser/settings/update-settings.ts';
import type { OptionsActions } from '../../src/reader/options/types.ts';
import { readSettings } from '../../src/reader/read-settings.ts';
import type { ReaderSettings } from '../../src/reader/types.ts';
import { withRules, withRulesBefore } from '../../src/sites/change-rules.ts';
import type { SiteRule } from '../../src/sites/types.ts';
import type { OptionsState } from './options-state.ts';
import { releaseAllSites, wideOrigins } from './release-all-sites.ts';

type DataActions = Pick<
  OptionsActions,
  | 'saveReader'
  | 'savePreferences'
  | 'exportData'
  | 'importData'
  | 'clearPositions'
  | 'resetSettings'
  | 'clearEverything'
>;

/** What can be done with settings, and with all that is kept. */
export function dataActions(now: () => OptionsState): DataActions {
  return {
    saveReader: (reader) => updateSettings({ reader }),
    savePreferences: updateSettings,

    async exportData() {
      const { settings, rules } = now();
      return exportData({ ...settings, reader: { ...readSettings(settings.reader) } }, rules);
    },

    async importData(text) {
      const result = importData(text, isReaderSetting);
      if (!result.ok) return result;
      const { settings, rules, duplicates, skipped, skippedSettings } = result;
      const before = now().settings;
      let rulesBefore: readonly SiteRule[] = [];
      await updateSettings(settings);
      await updateRules((all) => {
        rulesBefore = all;
        return withRules(all, rules);
      });
      const { reader = {}, ...own } = settings;
      const patterns = rules.map(({ pattern }) => pattern);
      return {
        ok: true,
        rules: rules.length,
        settings: Object.keys(own).length + Object.keys(reader).length,
        duplicates,
        skipped,
        skippedSettings,
        async undo() {
          await replaceSettings(before);
          await updateRules((all) => withRulesBefore(all, rulesBefore, patterns));
        },
      };
    },

    async clearPositions() {
      const taken = await clearPositions();
      return () => restorePositions(taken);
    },

    async resetSettings() {
      const state = now();
      const { settings } = state;
      const wide = wideOrigins(state.granted);
      await replaceSettings({});
      if (wide.length > 0) await releaseAllSites(state);
      return async () => {
        const asking = requestOrigins(wide);
        await replaceSettings(settings);
        await asking;
      };
    },

    async clearEverything() {
      const { settings, rules, granted } = now();
      await replaceSettings({});
      await updateRules(() => []);
      const positions = await clearPositions();
      await removeOrigins(granted);
      return async () => {
        const asking = requestOrigins(granted);
        await replaceSettings(settings);
        await updateRules((all) => withRules(all, rules));
        await restorePositions(positions);
        await asking;
      };
    },
  };
}

/** Whether the reader takes a value for what it is: what it does not becomes its default. */
function isReaderSetting(name: string, value: unknown): boolean {
  const read = readSettings({ [name]: value });
  return Object.hasOwn(read, name) && read[name as keyof ReaderSettings] === value;
}
