import { FILE_VERSION } from '../../sites/export-rules.ts';
import type { SiteRule } from '../../sites/types.ts';
import type { Settings } from './types.ts';

/** Writes settings and rules as the text of a JSON file, which `importData` reads. */
export function exportData(settings: Settings, rules: readonly SiteRule[]): string {
  const plain = rules.map(({ pattern, mode }) => ({ pattern, mode }));
  return `${JSON.stringify({ qingdu: FILE_VERSION, settings, rules: plain }, null, 2)}\n`;
}
