import fc from 'fast-check';
import { normalizePattern } from '../../src/sites/normalize-pattern.ts';
import { SITE_MODES, type SiteRule } from '../../src/sites/types.ts';

const label = fc.stringMatching(/^[a-z][a-z0-9]{0,6}$/u);

/** Hosts under a few endings, so that some of them are near one another. */
export const anyHost = fc
  .tuple(
    fc.array(label, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('com', 'example', 'cn', 'xn--fiqs8s'),
  )
  .map(([labels, ending]) => [...labels, ending].join('.'));

const anyPath = fc
  .array(
    fc.constantFrom(
      '/',
      'a',
      'news',
      '*',
      '?',
      '=',
      '书',
      '%',
      '.',
      '..',
      ' ',
      '&',
      '\\',
      "'",
      '"',
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

/** What looks like a pattern; most of it is one. */
const nearPattern = fc
  .tuple(
    fc.constantFrom('', '*://', 'http://', 'https://', 'ftp://'),
    fc.constantFrom('', '*.', '.'),
    anyHost,
    fc.constantFrom('', ':80', ':8080', ':0', ':*'),
    fc.oneof(
      fc.constant(''),
      anyPath.map((path) => `/${path}`),
    ),
  )
  .map((parts) => parts.join(''));

/** Anything a hand or a file may bring. */
export const anyTyped = fc.oneof(
  nearPattern,
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '*',
        '.',
        ':',
        '/',
        '@',
        '[',
        ']',
        'a',
        '1',
        '書',
        ' ',
        '？',
        '。',
        '：',
        '／',
        '%',
        '#',
        '?',
        '\\',
        '\u200b',
        '-',
        'http',
        '::',
      ),
      { maxLength: 14 },
    )
    .map((all) => all.join('')),
);

/** Patterns as they are kept. */
export const anyPattern = nearPattern
  .map((typed) => normalizePattern(typed))
  .filter((result) => result.ok)
  .map((result) => (result.ok ? result.pattern : ''));

export const anyRules: fc.Arbitrary<SiteRule[]> = fc.array(
  fc.record({ pattern: anyPattern, mode: fc.constantFrom(...SITE_MODES) }),
  { maxLength: 30 },
);
