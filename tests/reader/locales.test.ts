import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES, readMessages } from './translate-from.ts';

const ROOT = join(import.meta.dirname, '../..');
const MAIN = readMessages('zh_CN');
const KEYS = Object.keys(MAIN);

/** The texts of all files that may use a message. */
const SOURCES = new Map(
  ['src', 'entrypoints']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      ),
    )
    .concat('wxt.config.ts')
    .filter((path) => /\.(?:ts|tsx|html)$/.test(path))
    .map((path) => [path, withoutComments(readFileSync(join(ROOT, path), 'utf8'))]),
);
const ALL = [...SOURCES.values()].join('\n');

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm, '');
}

describe.each(LOCALES)('%s', (locale) => {
  const messages = readMessages(locale);

  it('has the keys of the default locale, in their order', () => {
    expect(Object.keys(messages)).toEqual(KEYS);
  });

  it('fills the placeholders of the default locale in every text', () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(messages)) {
      expect(placeholders, key).toEqual(MAIN[key]?.placeholders ?? {});
      const used = [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name?.toLowerCase());
      expect(used.sort(), key).toEqual(Object.keys(placeholders).sort());
      expect(message, key).toMatch(/^\S(?:.*\S)?$/);
    }
  });

  it('describes the extension within what the stores allow', () => {
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('keys', () => {
  it('are all used', () => {
    const used = (key: string) => new RegExp(`['"\`]${key}['"\`]|__MSG_${key}__`).test(ALL);
    expect(KEYS.filter((key) => !used(key))).toEqual([]);
  });

  it('that are used are there', () => {
    const calls = /(?:\bt|getMessage|translate)\(\s*['"`](\w+)['"`]|__MSG_(\w+)__/g;
    const used = [...ALL.matchAll(calls)].map(([, called, named]) => called ?? named ?? '');
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((key) => !KEYS.includes(key))).toEqual([]);
  });
});

/** Where Han characters are what the code is about: it reads them in articles. */
const HAN_IS_DATA = ['src/reader/heading-mark.ts'];

describe('no text is hard-coded', () => {
  const shown = [...SOURCES].filter(([path]) =>
    /^(?:src\/reader|entrypoints)\/.*\.tsx?$/.test(path),
  );

  it.each(shown.map(([path]) => path).filter((path) => !HAN_IS_DATA.includes(path)))(
    '%s',
    (path) => {
      expect(SOURCES.get(path)?.match(/\p{Script=Han}+/gu)).toBeNull();
    },
  );

  it.each(shown.filter(([path]) => path.endsWith('.tsx')).map(([path]) => path))(
    'no words between tags or in names in %s',
    (path) => {
      const code = SOURCES.get(path) ?? '';
      const words = [
        ...code.matchAll(/<\/?[a-z][^<>{}=]*>\s*([A-Za-z]{2,}[^<>{}();=]*)<\//g),
        ...code.matchAll(/\b(?:aria-label|title|alt|placeholder)="([^"]*)"/g),
      ];
      expect(words.map(([, text]) => text)).toEqual([]);
    },
  );
});
