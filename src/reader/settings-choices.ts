import type { ReaderSettings } from './types.ts';

/** The settings that are one of a few words, and those that are a number within bounds. */
export type ChoiceSetting = 'theme' | 'font' | 'paragraphs' | 'copyForm';
export type RangeSetting = 'fontSize' | 'measure' | 'lineHeight';

export interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** What can be chosen, in the order shown. */
export const CHOICES: { readonly [S in ChoiceSetting]: readonly ReaderSettings[S][] } = {
  theme: ['system', 'light', 'sepia', 'grey', 'dark', 'black'],
  font: ['sans', 'serif', 'kai'],
  paragraphs: ['spaced', 'indented'],
  copyForm: ['plain', 'markdown', 'rich'],
};

export const RANGES: Readonly<Record<RangeSetting, Range>> = {
  fontSize: { min: 14, max: 32, step: 1 },
  measure: { min: 20, max: 60, step: 1 },
  lineHeight: { min: 1.4, max: 2.4, step: 0.05 },
};
