import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BaseText } from '../../src/text/base-text.ts';
import { READING_TABLE } from '../../src/text/data/reading-table.ts';
import { findAnnotations } from '../../src/text/find-annotations.ts';
import { findPushedEmoji } from '../../src/text/find-pushed-emoji.ts';
import { isUncommon } from '../../src/text/is-uncommon.ts';
import { simplify } from '../../src/text/simplify.ts';
import { stripAnnotations } from '../../src/text/strip-annotations.ts';
import { isTraditional } from '../../src/text/traditional.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { annotate } from '../page-maker/annotate.ts';
import { inlineText } from '../page-maker/article.ts';
import { createRandom } from '../page-maker/random.ts';
import { disguiseText } from '../page-maker/spammers-table.ts';
import { type Modifier, VARIANTS, type Variant } from '../page-maker/variants.ts';

/** Every character of the table with every reading it can have. */
const READINGS: readonly (readonly [character: string, readings: readonly string[]])[] = (() => {
  const readings = new Map<string, string[]>();
  for (const line of READING_TABLE.trim().split('\n')) {
    const [syllable = '', characters = ''] = line.split(' ');
    // Interjections without a vowel are never annotated.
    if (/^(?:hng|m|n|ng|r)$/u.test(syllable)) continue;
    for (const character of characters)
      readings.set(character, [...(readings.get(character) ?? []), syllable]);
  }
  return [...readings];
})();

const TONES = ['', '\u0304', '\u0301', '\u030c', '\u0300'] as const;
const BRACKETS = ['()', '（）', '[]', '［］', '{}', '【】', '〔〕', '〖〗'] as const;

/** Puts a tone mark on a vowel of a syllable; ü is written v in the table. */
function withTone(syllable: string, tone: number): string {
  const at = syllable.search(/[aoe]|[iuv](?![aoeiuv])/u);
  const letter = (syllable[at] ?? '').replace('v', 'u\u0308');
  return (syllable.slice(0, at) + letter + TONES[tone] + syllable.slice(at + 1)).normalize('NFC');
}

const reading = fc.record({
  pick: fc.nat(),
  tone: fc.integer({ min: 1, max: 4 }),
  brackets: fc.constantFrom(...BRACKETS),
});

const character = fc.constantFrom(...READINGS);

/** Random Han text in pieces, each with a reading it may carry. */
/** Of a rare character a reading may be the author's own. */
const commonText = fc.array(
  fc.tuple(fc.constantFrom(...READINGS.filter(([base]) => !isUncommon(base))), reading),
  { minLength: 60, maxLength: 120 },
);
const text = fc.array(fc.tuple(character, reading), { minLength: 60, maxLength: 120 });

type Pieces = readonly (readonly [
  readonly [string, readonly string[]],
  { pick: number; tone: number; brackets: string },
])[];

/** A tiny annotator: `times` says how often the piece at an index is annotated, and whether toned. */
function write(
  pieces: Pieces,
  times: (index: number, base: string) => number,
  toned: (index: number) => boolean,
) {
  return pieces
    .map(([[base, readings], { pick, tone, brackets }], index) => {
      const syllable = readings[pick % readings.length] ?? '';
      const written = toned(index) ? withTone(syllable, tone) : syllable;
      return base + `${brackets[0]}${written}${brackets[1]}`.repeat(times(index, base));
    })
    .join('');
}

const baseOf = (pieces: Pieces): string => pieces.map(([[base]]) => base).join('');

describe('strip ∘ annotate is the identity for random Han text', () => {
  test('variant A: toneless, on any character, up to five times', () => {
    fc.assert(
      fc.property(
        text,
        fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 60 }),
        (pieces, times) => {
          // At least a few, so that the text shows what it is.
          const written = write(
            pieces,
            (index) => (index < 5 ? 1 : (times[index] ?? 0)),
            () => false,
          );
          expect(stripAnnotations(written)).toBe(baseOf(pieces));
        },
      ),
    );
  });

  test('variant B: with tones, once, on converted characters only', () => {
    fc.assert(
      fc.property(
        text,
        fc.array(fc.boolean(), { minLength: 120, maxLength: 120 }),
        (pieces, on) => {
          const written = write(
            pieces,
            (index, base) => (on[index] && isTraditional(base) ? 1 : 0),
            () => true,
          );
          expect(stripAnnotations(written)).toBe(baseOf(pieces));
        },
      ),
    );
  });

  test('variant D: with tones, scattered over any character', () => {
    fc.assert(
      fc.property(commonText, fc.nat(2), (pieces, shift) => {
        const plain = pieces.filter(([[base]]) => !isTraditional(base));
        fc.pre(plain.length >= 30);
        const written = write(
          pieces,
          (index, base) => ((index + shift) % 3 === 0 || !isTraditional(base) ? 1 : 0),
          () => true,
        );
        expect(stripAnnotations(written)).toBe(baseOf(pieces));
      }),
    );
  });

  test('variant E: on every fourth, tones on less than half of them', () => {
    fc.assert(
      fc.property(text, (pieces) => {
        const written = write(
          pieces,
          (index) => (index % 4 === 3 ? 1 : 0),
          (index) => index % 12 === 3,
        );
        expect(stripAnnotations(written)).toBe(baseOf(pieces));
      }),
    );
  });
});

const RUNS = loadCorpus().flatMap((article) =>
  article.blocks.flatMap((block) => {
    const run = block.kind === 'paragraph' ? inlineText(block.inlines) : '';
    return /[()（）]/u.test(run) || run.length < 60 ? [] : [run];
  }),
);

const MODIFIERS: readonly Modifier[] = [
  'full-width',
  'tone-digits',
  'bare-umlaut',
  'u-colon',
  'v-umlaut',
  'script-g',
  'zero-width',
  'sandhi',
];

describe.each(VARIANTS)('pages of variant %s', (variant: Variant) => {
  const made = (seed: number, modifiers: readonly Modifier[]) => {
    const random = createRandom(seed);
    const source = random.sample(RUNS, 6).join('\n');
    const disguise = { variant, modifiers: new Set(modifiers), annotated: true };
    const pieces = annotate(source, disguise, random);
    const page = pieces
      .map(
        ({ base, readings, emoji }) =>
          base + readings.map((one) => `(${one})`).join('') + (emoji ?? ''),
      )
      .join('');
    return { page, base: disguiseText(source, variant === 'D') };
  };

  const strip = (page: string): string => {
    const stripped: string = stripAnnotations(page);
    const emoji = variant === 'E' ? findPushedEmoji(stripped).reverse() : [];
    return emoji.reduce((kept, { start, end }) => kept.slice(0, start) + kept.slice(end), stripped);
  };

  test('come out as they were before, whatever the readings look like', () => {
    fc.assert(
      fc.property(fc.nat(), fc.subarray([...MODIFIERS], { maxLength: 2 }), (seed, modifiers) => {
        const { page, base } = made(seed, modifiers);
        expect(strip(page)).toBe(base);
      }),
      { numRuns: 25 },
    );
  });

  test('a second time changes nothing', () => {
    for (let seed = 0; seed < 10; seed++) {
      const once = stripAnnotations(made(seed, []).page);
      expect(stripAnnotations(once)).toBe(once);
    }
  });
});

describe('text without readings', () => {
  test('comes through untouched, any at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (any) => {
        fc.pre(findAnnotations(any).length === 0);
        expect(stripAnnotations(any)).toBe(any);
      }),
    );
  });

  const OWN = [
    '(AI)',
    '(mm)',
    '(main)',
    '(der)',
    '(化名)',
    '(alpha)',
    '(example.com)',
    '（一）',
    '(2)',
    '[guo',
    'guo)',
    '()',
    '：',
    'a',
  ];

  test('comes through untouched with parentheses of its author’s', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            character.map(([base]) => base),
            fc.constantFrom(...OWN),
          ),
          { maxLength: 80 },
        ),
        (parts) => {
          const own = parts.join('');
          expect(stripAnnotations(own)).toBe(own);
        },
      ),
    );
  });

  test.each(loadCorpus().map(({ slug, blocks }) => [slug, blocks] as const))(
    'comes through untouched: %s',
    (_, blocks) => {
      for (const block of blocks) {
        if (block.kind !== 'paragraph') continue;
        const own = inlineText(block.inlines);
        expect(stripAnnotations(own)).toBe(own);
      }
    },
  );
});

describe('findAnnotations', () => {
  test('gives offsets in order, within the text, each a bracket', () => {
    const part = fc.constantFrom(
      '國',
      '𠮷',
      '我',
      '(guo)',
      '（wǒ）',
      '(der)',
      '(',
      ')',
      '\u200b',
      '，',
      'a',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const any = parts.join('');
        let last = 0;
        for (const { base, at, syllables } of findAnnotations(any)) {
          expect(any.startsWith(base, at)).toBe(true);
          for (const { start, end } of syllables) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(any.slice(start, end)).toMatch(/^\u200b*[(（].+[)）]$/u);
            last = end;
          }
        }
      }),
    );
  });
});

describe('simplify', () => {
  const simplified = (any: string): string => simplify(any as BaseText);
  const han = fc.array(
    fc.oneof(
      character.map(([base]) => base),
      fc.constantFrom(...'著着乾干徵征藉借鍾鐘於后後裏里麼么瞭了'),
    ),
    { maxLength: 60 },
  );

  test.each(loadCorpus().map(({ slug, blocks }) => [slug, blocks] as const))(
    'twice is as once: %s',
    (_, blocks) => {
      for (const block of blocks) {
        if (block.kind !== 'paragraph') continue;
        const once = simplified(disguiseText(inlineText(block.inlines)));
        expect(simplified(once)).toBe(once);
      }
    },
  );

  test('leaves what is no Han as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (any) => {
        const bare = any.replace(/\p{Script=Han}/gu, '');
        expect(simplified(bare)).toBe(bare);
      }),
    );
  });

  test('keeps the number of characters', () => {
    fc.assert(
      fc.property(han, (parts) => {
        expect([...simplified(parts.join(''))].length).toBe(parts.length);
      }),
    );
  });
});
