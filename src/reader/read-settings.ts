import { DEFAULT_SETTINGS } from './default-settings.ts';
import { CHOICES, type ChoiceSetting, RANGES, type RangeSetting } from './settings-choices.ts';
import type { ReaderSettings } from './types.ts';

/**
 * Takes settings out of storage. What is missing, of another version or out of bounds becomes the
 * default, field by field: one bad value does not cost the user the others.
 */
export function readSettings(stored: unknown): ReaderSettings {
  const fields = isRecord(stored) ? stored : {};
  return {
    theme: choice(fields, 'theme'),
    font: choice(fields, 'font'),
    fontSize: number(fields, 'fontSize'),
    measure: number(fields, 'measure'),
    lineHeight: number(fields, 'lineHeight'),
    paragraphs: choice(fields, 'paragraphs'),
    justify: flag(fields, 'justify'),
    copyForm: choice(fields, 'copyForm'),
    copyHead: flag(fields, 'copyHead'),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function choice<S extends ChoiceSetting>(fields: Record<string, unknown>, setting: S) {
  const known: readonly ReaderSettings[S][] = CHOICES[setting];
  return known.find((value) => value === fields[setting]) ?? DEFAULT_SETTINGS[setting];
}

function flag(fields: Record<string, unknown>, setting: 'justify' | 'copyHead'): boolean {
  const value = fields[setting];
  return typeof value === 'boolean' ? value : DEFAULT_SETTINGS[setting];
}

function number(fields: Record<string, unknown>, setting: RangeSetting): number {
  const value = fields[setting];
  const { min, max } = RANGES[setting];
  return typeof value === 'number' && value >= min && value <= max
    ? value
    : DEFAULT_SETTINGS[setting];
}
