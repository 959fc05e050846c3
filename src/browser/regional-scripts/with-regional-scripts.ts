import { getSettings } from '../settings/get-settings.ts';

export type ScriptPath = '/regional-scripts.js' | '/copy-selection.js' | '/in-place.js';

/**
 * The files to run in a page for a script of ours that converts text: before it, the dictionaries of
 * Taiwan's and Hong Kong's characters, a megabyte, for those alone who read in them.
 */
export async function withRegionalScripts(file: ScriptPath): Promise<ScriptPath[]> {
  const { script } = await getSettings();
  const isRegional = script === 'zh-Hant-TW' || script === 'zh-Hant-HK';
  return isRegional ? ['/regional-scripts.js', file] : [file];
}
