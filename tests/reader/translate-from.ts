import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Translate } from '../../src/reader/types.ts';

export interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

export const LOCALES = ['zh_CN', 'zh_TW', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The texts of a locale as they are shipped. */
export function readMessages(locale: Locale): Readonly<Record<string, Message>> {
  const file = join(import.meta.dirname, '../../public/_locales', locale, 'messages.json');
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** A look-up as the browser does it, except that a missing key is an error. */
export function translateFrom(locale: Locale): Translate {
  const messages = readMessages(locale);
  return (key, substitutions = []) => {
    const entry = messages[key];
    if (entry === undefined) throw new Error(`No message ${key} in ${locale}`);
    const given = [substitutions].flat();
    return entry.message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const content = entry.placeholders?.[name.toLowerCase()]?.content ?? '';
      return given[Number(content.slice(1)) - 1] ?? '';
    });
  };
}
