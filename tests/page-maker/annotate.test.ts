import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate, type Disguise } from './annotate.ts';
import { isHan } from './html.ts';
import { createRandom } from './random.ts';
import { disguiseText } from './spammers-table.ts';
import { type Modifier, VARIANTS, type Variant } from './variants.ts';

const TEXT =
  '我国制造业高质量发展，着力推进产业转型升级，准备工作已经完成，台湾同胞也说好。绿色的旅途';

function disguised(variant: Variant, modifiers: readonly Modifier[] = []): Disguise {
  return { variant, modifiers: new Set(modifiers), annotated: true };
}

function written(text: string, disguise: Disguise, seed = 1): string {
  return annotate(text, disguise, createRandom(seed))
    .map((piece) => piece.base + piece.readings.map((one) => `(${one})`).join(''))
    .join('');
}

describe('annotate', () => {
  test.each(VARIANTS)('%s leaves the base text what step 1 made of it', (variant) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (noise, seed) => {
        const text = TEXT + noise;
        const bases = annotate(text, disguised(variant), createRandom(seed)).map((one) => one.base);
        expect(bases.join('')).toBe(disguiseText(text, variant === 'D'));
      }),
      { numRuns: 20 },
    );
  });

  test('A writes a character as often at each place of the run', () => {
    const run = TEXT.repeat(3);
    const counts = new Map<string, Set<number>>();
    for (const piece of annotate(run, disguised('A'), createRandom(7))) {
      const seen = counts.get(piece.base) ?? new Set();
      counts.set(piece.base, seen.add(piece.readings.length));
    }
    expect([...counts.values()].every((seen) => seen.size === 1)).toBe(true);
    expect([...counts.values()].some((seen) => Math.max(...seen) > 1)).toBe(true);
  });

  test('A annotates about a third of a long paragraph', () => {
    const run =
      '首先我们继续抓好十大重点行业的发展这些行业规模大带动性强关联性比较高去年制定了稳增长工作方案今年要推进政策落实不断培育新动能';
    let annotated = 0;
    let all = 0;
    for (let seed = 0; seed < 200; seed++) {
      for (const piece of annotate(run, disguised('A'), createRandom(seed))) {
        all++;
        if (piece.readings.length > 0) annotated++;
      }
    }
    expect(annotated / all).toBeGreaterThan(0.28);
    expect(annotated / all).toBeLessThan(0.42);
  });

  test('B annotates only what step 1 changed, once, with tones', () => {
    const source = Array.from(TEXT);
    for (const variant of ['B-sparse', 'B-medium', 'B-dense', 'B-space'] as const) {
      annotate(TEXT, disguised(variant), createRandom(3)).forEach((piece, index) => {
        if (piece.base === source[index]) expect(piece.readings).toEqual([]);
        else expect(piece.readings.length).toBeLessThan(2);
      });
    }
    expect(written('中国产品', disguised('B-dense'))).toBe('中國(guó)產(chǎn)品');
  });

  test('B-space leaves a space before the bracket closes', () => {
    const readings = annotate(TEXT.repeat(4), disguised('B-space'), createRandom(3)).flatMap(
      (piece) => piece.readings,
    );
    expect(readings.length).toBeGreaterThan(0);
    expect(readings.every((reading) => /\S $/.test(reading))).toBe(true);
  });

  test('C has no readings', () => {
    expect(written(TEXT, disguised('C'))).toBe(disguiseText(TEXT));
  });

  test('D converts further', () => {
    expect(disguiseText('体系方面制造于是复杂', true)).toBe('體係方麵製造於是複雜');
  });

  test('E annotates every fourth Han', () => {
    let han = 0;
    for (const piece of annotate(TEXT, disguised('E'), createRandom(5))) {
      if (isHan(piece.base)) expect(piece.readings.length).toBe(++han % 4 === 0 ? 1 : 0);
    }
  });

  test('E pushes an emoji only between two Han characters', () => {
    const pieces = annotate(TEXT.repeat(40), disguised('E'), createRandom(5));
    const pushed = pieces.flatMap((piece, index) => (piece.emoji === null ? [] : [index]));
    expect(pushed.length).toBeGreaterThan(0);
    for (const index of pushed) {
      expect(isHan(pieces[index]?.base ?? '') && isHan(pieces[index + 1]?.base ?? '')).toBe(true);
    }
  });

  test.each<[Modifier, string]>([
    ['tone-digits', '綠(lü4)'],
    ['bare-umlaut', '綠(lü)'],
    ['u-colon', '綠(lu:)'],
    ['v-umlaut', '綠(lv)'],
  ])('%s writes %s', (modifier, expected) => {
    expect(written('绿', disguised('B-dense', [modifier]), 2)).toBe(expected);
  });

  test('script-g and zero-width characters stand in readings only', () => {
    expect(written('国', disguised('B-dense', ['script-g']), 2)).toBe('國(ɡuó)');
    const marked = written(TEXT, disguised('B-dense', ['zero-width']), 2);
    expect(marked.replace(/\([^)]*\)/g, '')).toBe(disguiseText(TEXT));
    expect(marked).toMatch(/\([^)]*[\u200b\u200c\ufeff][^)]*\)/);
  });
});
