import { ConverterBuilder } from 'opencc-js/core';
import * as preset from 'opencc-js/preset/cn2t';
import type { BaseText } from './base-text.ts';
import type { Traditionalizer } from './load-script.ts';
import type { RegionalScript } from './script.ts';

/**
 * OpenCC's name of each region. Its tables of the regions' own words are left out: they turn a 打开 of a
 * door into 開啟, and 程序 before a court into 程式.
 */
const REGIONS = { 'zh-Hant-TW': 'tw', 'zh-Hant-HK': 'hk' } as const;

const build = ConverterBuilder(preset);

/**
 * Makes the converter to one region's Traditional characters. Its dictionaries are a megabyte: whoever
 * needs it loads it by `loadScript`.
 */
export function makeTraditionalizer(script: RegionalScript): Traditionalizer {
  const to = REGIONS[script];
  const fromSimplified = build({ from: 'cn', to });
  const fromTraditional = build({ from: 't', to });
  // Taiwan writes 著 for every 着; OpenCC's tables know it in some words only.
  const finish = (text: string) =>
    (script === 'zh-Hant-TW' ? text.replaceAll('着', '著') : text) as BaseText;
  return {
    fromSimplified: (text) => finish(fromSimplified(text)),
    fromTraditional: (text) => finish(fromTraditional(text)),
  };
}
