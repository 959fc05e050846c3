import { describe, expect, test } from 'vitest';
import { detect } from '../../src/article/detect.ts';
import { readingsAt, signalsOf, type Told } from './detect-signals.ts';

const JUNK = { junkTitle: '亚洲精品_国产无码' };
const HANS = { traditional: 4, simplified: 90 };
/** As someone writes who has 後 裡 並. */
const NATIVE = { nativeForms: 6 };
const DISGUISED = { mixedWords: 6 };
/** Toned readings after converted characters, once, all over the text. */
const VARIANT_B = { readings: 40, toned: 40, onTraditional: 40, blocksWithReadings: 9 };

type Row = readonly [what: string, told: Told];

describe('spam', () => {
  test.each<Row>([
    ['C: a junk title over disguised words', { text: DISGUISED, page: JUNK }],
    ['C: a long text without one native form', { page: JUNK }],
    [
      'C, the top of it: the list opens the body too',
      { text: { han: 60 }, page: { ...JUNK, junkOpens: true } },
    ],
    ['C, short, over a link farm', { text: { han: 60 }, page: { ...JUNK, junkLinks: 24 } }],
    [
      'C, short, with the body twice',
      { text: { han: 60, blocks: 4 }, page: { ...JUNK, repeated: 2 } },
    ],
    ['C without its title, over a link farm', { text: DISGUISED, page: { junkLinks: 24 } }],
    [
      'B, the first 200 characters with 4 readings',
      {
        text: { han: 200, readings: 4, toned: 4, onTraditional: 4, blocksWithReadings: 2 },
        page: JUNK,
      },
    ],
    ['B without its title', { text: { ...VARIANT_B, ...DISGUISED } }],
    ['B without its title and without a telling word', { text: VARIANT_B }],
    [
      'D: readings on any character under a junk title, whatever the words',
      {
        text: { ...VARIANT_B, onTraditional: 12, ...NATIVE },
        page: JUNK,
      },
    ],
    [
      'A without its title: readings doubled',
      {
        text: { readings: 130, doubled: 30, blocksWithReadings: 9 },
      },
    ],
    ['E without its title: readings at every fourth', { text: readingsAt(4, 100) }],
    [
      'doubled readings under a junk title, not converted',
      {
        text: { readings: 60, doubled: 8, blocksWithReadings: 5 },
        script: HANS,
        page: JUNK,
      },
    ],
    ['soup and disguised words', { text: DISGUISED, page: { soup: 20 } }],
    ['soup and two readings', { text: { readings: 2 }, page: { soup: 20 } }],
  ])('%s', (_, told) => expect(detect(signalsOf(told)).kind).toBe('spam'));
});

describe('not spam', () => {
  test.each<Row>([
    ['a Traditional page', { text: NATIVE }],
    ['a machine-converted one: disguised words alone', { text: DISGUISED }],
    ['a Traditional text under a junk title', { text: NATIVE, page: JUNK }],
    [
      'the same though the list is its heading as well',
      {
        text: NATIVE,
        page: { ...JUNK, junkOpens: true },
      },
    ],
    ['the same with a gloss', { text: { ...NATIVE, readings: 1, toned: 1 }, page: JUNK }],
    [
      'a short Traditional text under one, with one native form',
      {
        text: { han: 90, nativeForms: 1 },
        page: JUNK,
      },
    ],
    ['a short one that shows nothing either way', { text: { han: 90 }, page: JUNK }],
    ['hardly any text under one', { text: { han: 20 }, page: { ...JUNK, junkOpens: true } }],
    ['a Simplified page under a junk title', { script: HANS, page: { ...JUNK, junkLinks: 40 } }],
    ['soup over a Traditional page', { text: NATIVE, page: { soup: 20 } }],
    ['a link farm below a Traditional page', { text: NATIVE, page: { junkLinks: 24 } }],
    [
      'quoted: doubled readings in three lines of ten',
      {
        text: { readings: 40, doubled: 12, blocksWithReadings: 3, ...NATIVE },
      },
    ],
    [
      'quoted under a headline, in a text that shows no native form',
      {
        text: { readings: 40, doubled: 12, mixedWords: 4, blocksWithReadings: 4 },
      },
    ],
    [
      'quoted in a Simplified article',
      {
        text: { readings: 40, doubled: 12, blocksWithReadings: 6 },
        script: { traditional: 40, simplified: 70 },
      },
    ],
  ])('%s', (_, told) => expect(detect(signalsOf(told)).kind).toBe('plain'));
});

describe('annotated', () => {
  test.each<Row>([
    ['every character of a Traditional lesson', { text: { ...readingsAt(1, 380), toned: 380 } }],
    [
      'the same under a junk title',
      {
        text: { ...readingsAt(1, 380), toned: 380 },
        page: JUNK,
      },
    ],
    [
      'every word',
      { text: { readings: 70, toned: 70, glosses: 110, blocksWithReadings: 10, ...DISGUISED } },
    ],
    ['jyutping', { text: { glosses: 60, readings: 30, toned: 30 } }],
    [
      'new characters of a Traditional lesson, any of them',
      { text: { readings: 20, toned: 20, onTraditional: 11, blocksWithReadings: 9, ...NATIVE } },
    ],
    [
      'a list of names: short lines, most on Traditional characters',
      {
        text: { han: 90, blocks: 2, readings: 22, toned: 22, onTraditional: 19 },
      },
    ],
    [
      'a Simplified lesson without tones',
      { text: { ...readingsAt(1, 300), han: 340 }, script: HANS },
    ],
    ['a Simplified dictionary', { text: { readings: 14, toned: 14 }, script: HANS }],
  ])('%s', (_, told) => expect(detect(signalsOf(told)).kind).toBe('annotated'));

  test.each<Row>([
    ['three glosses', { text: { readings: 3, toned: 3, ...NATIVE } }],
    ['six in a long text', { text: { han: 2000, readings: 6, toned: 6, ...NATIVE } }],
    ['bracketed words without tones', { text: { readings: 6 }, script: HANS }],
  ])('not %s', (_, told) => expect(detect(signalsOf(told)).kind).toBe('plain'));
});

describe('not Chinese', () => {
  test.each<Row>([
    ['nothing', { text: { han: 0 } }],
    ['letters, with Han among them', { text: { han: 20, letters: 900 } }],
    ['kana', { text: { kana: 300 } }],
    ['hangul', { text: { han: 30, hangul: 300 } }],
    [
      'a junk title over letters',
      { text: { han: 0, letters: 300 }, page: { ...JUNK, junkOpens: true } },
    ],
  ])('%s', (_, told) => expect(detect(signalsOf(told)).kind).toBe('not-chinese'));
});

test('evidence names what was seen, with a sample', () => {
  const { evidence } = detect(
    signalsOf({ text: { ...VARIANT_B, ...DISGUISED }, page: { ...JUNK, soup: 12, junkLinks: 24 } }),
  );
  expect(evidence).toEqual([
    { signal: 'readings', count: 40, sample: '國(guó)' },
    { signal: 'readings-on-converted-characters', count: 40 },
    { signal: 'traditional-characters', count: 120 },
    { signal: 'simplified-words-in-traditional-text', count: 6 },
    { signal: 'junk-title', count: 1, sample: JUNK.junkTitle },
    { signal: 'interference-soup', count: 12 },
    { signal: 'junk-links', count: 24 },
  ]);
});

test('an ordinary page gives no evidence, and its script is never asked for', () => {
  const signals = signalsOf({ script: HANS });
  Object.defineProperty(signals, 'script', {
    get: () => {
      throw new Error('asked for');
    },
  });
  expect(detect(signals)).toEqual({ kind: 'plain', evidence: [] });
});
