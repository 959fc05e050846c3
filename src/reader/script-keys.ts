import type { Script } from '../text/script.ts';

/** Message keys of each script: its name, and a hint. */
export const SCRIPT_KEYS: Readonly<Record<Script, readonly [name: string, hint: string]>> = {
  'zh-Hans': ['scriptHans', 'scriptHansHint'],
  'zh-Hant-TW': ['scriptTaiwan', 'scriptTaiwanHint'],
  'zh-Hant-HK': ['scriptHongKong', 'scriptHongKongHint'],
  original: ['scriptOriginal', 'scriptOriginalHint'],
};
