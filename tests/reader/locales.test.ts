import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import config from '../../wxt.config.ts';
import { findHardCoded, nodesOf, parseCode } from './find-hard-coded.ts';
import { LOCALES, readMessages } from './translate-from.ts';

const ROOT = join(import.meta.dirname, '../..');
const MAIN = readMessages('zh_CN');
const KEYS = Object.keys(MAIN);

/** The files below some folders, by their paths. */
function readFiles(folders: readonly string[], kind: RegExp): Map<string, string> {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(folder, name),
    ),
  );
  const wanted = paths.filter((path) => kind.test(path));
  return new Map(wanted.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));
}

/** The rooms whose words reach the user, each file as the browser runs it: no comments, no types. */
const PROGRAMS = new Map(
  [...readFiles(['src/reader', 'src/browser', 'entrypoints'], /\.tsx?$/)].map(([path, code]) => [
    path,
    parseCode(code, path.endsWith('x')),
  ]),
);

/** Every text that is written in a program. */
function literalsOf(path: string): string[] {
  const program = PROGRAMS.get(path);
  if (!program) return [];
  return [...nodesOf(program)].flatMap((node) => {
    if (node.type === 'Literal') return [node.regex?.pattern ?? String(node.value)];
    return node.type === 'TemplateElement' ? [node.value.cooked ?? ''] : [];
  });
}

/** What the manifests of both browsers have people read. */
function manifestTexts(): string[] {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('The manifest is made by a function.');
  const target = { manifestVersion: 3, mode: 'production', command: 'build' } as const;
  return (['chrome', 'firefox'] as const).flatMap((browser) =>
    textsUnder(manifest({ ...target, browser })),
  );
}

const READ_IN_MANIFEST = /^(?:name|short_name|description|default_title|author)$/;

function textsUnder(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    READ_IN_MANIFEST.test(key) && typeof value === 'string' ? [value] : textsUnder(value),
  );
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
    const used = new Set([
      ...[...PROGRAMS.keys()].flatMap(literalsOf),
      ...manifestTexts().map((text) => text.replace(/^__MSG_(\w+)__$/, '$1')),
    ]);
    expect(KEYS.filter((key) => !used.has(key))).toEqual([]);
  });

  // In the reader the compiler knows them; here those that the browser is asked for by itself.
  it('that are used are there', () => {
    const used = [...PROGRAMS.values()].flatMap((program) =>
      [...nodesOf(program)].flatMap((node) => {
        if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return [];
        const { property } = node.callee;
        const [key] = node.arguments;
        const isLookUp = property.type === 'Identifier' && property.name === 'getMessage';
        return isLookUp && key?.type === 'Literal' ? [String(key.value)] : [];
      }),
    );
    expect(used.length).toBeGreaterThan(3);
    expect(used.filter((key) => !KEYS.includes(key))).toEqual([]);
  });
});

/** Where Han characters are what the code is about: it reads them in articles. */
const HAN_IS_DATA = ['src/reader/heading-mark.ts'];

describe('no text is hard-coded', () => {
  it('in what the manifests have people read', () => {
    const texts = manifestTexts();
    expect(texts.length).toBeGreaterThan(4);
    const named = texts.map((text) => /^__MSG_(\w+)__$/.exec(text)?.[1] ?? text);
    expect(named.filter((key) => !KEYS.includes(key))).toEqual([]);
  });

  it('in the HTML of our pages, but for the name that a tab shows first', () => {
    const pages = readFiles(['entrypoints'], /\.html$/);
    expect(pages.size).toBeGreaterThan(3);
    for (const [path, html] of pages) {
      const { document } = new JSDOM(html).window;
      const name = document.title;
      for (const locale of LOCALES) {
        expect(readMessages(locale).extensionName?.message, path).toContain(name);
      }
      document.querySelector('title')?.remove();
      const read = [...document.querySelectorAll('*')].flatMap((element) =>
        ['title', 'alt', 'placeholder', 'aria-label'].map((key) => element.getAttribute(key)),
      );
      expect([document.documentElement.textContent?.trim(), ...read].filter(Boolean), path).toEqual(
        [],
      );
    }
  });

  it('in a style sheet', () => {
    for (const [path, css] of readFiles(['src/reader', 'entrypoints', 'public'], /\.css$/)) {
      expect(css.match(/content:\s*"[^"]*\p{L}[^"]*"/gu), path).toBeNull();
    }
  });

  it.each([...PROGRAMS])('in %s', (path, program) => {
    expect(findHardCoded(program)).toEqual([]);
    if (HAN_IS_DATA.includes(path)) return;
    expect(literalsOf(path).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });
});
