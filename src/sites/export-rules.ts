import type { SiteRule } from './types.ts';

/** Version of the file; it grows where an older Qingdu would misread a newer file. */
export const FILE_VERSION = 1;

/** Writes rules as the text of a JSON file, which `importRules` reads. */
export function exportRules(rules: readonly SiteRule[]): string {
  const plain = rules.map(({ pattern, mode }) => ({ pattern, mode }));
  return `${JSON.stringify({ qingdu: FILE_VERSION, rules: plain }, null, 2)}\n`;
}
