/** The characters an article is shown in; `original` is as the page had them. */
export const SCRIPTS = ['zh-Hans', 'zh-Hant-TW', 'zh-Hant-HK', 'original'] as const;

export type Script = (typeof SCRIPTS)[number];

/** The scripts of Traditional characters as one region writes them. */
export type RegionalScript = 'zh-Hant-TW' | 'zh-Hant-HK';

export function isScript(value: unknown): value is Script {
  return SCRIPTS.some((script) => script === value);
}
