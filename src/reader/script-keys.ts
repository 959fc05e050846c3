import type { Script } from '../text/script.ts';
import type { MessageKey } from './message-key.ts';

/** Message keys of each script: its name, and a hint. */
export const SCRIPT_KEYS: Readonly<Record<Script, readonly [name: MessageKey, hint: MessageKey]>> =
  {
    'zh-Hans': ['scriptHans', 'scriptHansHint'],
    'zh-Hant-TW': ['scriptTaiwan', 'scriptTaiwanHint'],
    'zh-Hant-HK': ['scriptHongKong', 'scriptHongKongHint'],
    original: ['scriptOriginal', 'scriptOriginalHint'],
  };
