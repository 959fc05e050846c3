import { isHan } from './html.ts';
import type { Random } from './random.ts';
import { defaultReading, type ReadingStyle, styleReading } from './reading.ts';
import { disguiseCharacter } from './spammers-table.ts';
import type { Modifier, Variant } from './variants.ts';

/** One character of the disguised text and what was put after it. */
export interface Piece {
  /** Base text: one character as the page shows it. */
  readonly base: string;
  /** Readings after it, as written, without brackets. */
  readonly readings: readonly string[];
  /** An emoji pushed in after character and readings. */
  readonly emoji: string | null;
}

export interface Disguise {
  readonly variant: Variant;
  readonly modifiers: ReadonlySet<Modifier>;
  /** False for a run that is converted and carries no readings. */
  readonly annotated: boolean;
}

/** At most this often was one character annotated in one run. */
const MOST_REPEATS = 5;

/** The share of changed characters that carry a reading. */
const SHARE_OF_CHANGED = {
  'B-sparse': 0.14,
  'B-medium': 0.55,
  'B-dense': 0.96,
  'B-space': 0.6,
} as const;

const EMOJI = ['😀', '😊', '👍', '🎉', '🌟', '😄', '🔥', '💡'] as const;

/** Converts and annotates one text run, character by character. */
export function annotate(text: string, disguise: Disguise, random: Random): Piece[] {
  const source = Array.from(text);
  const bases = source.map((one) => disguiseCharacter(one, disguise.variant === 'D'));
  const none = bases.map(() => 0);
  const counts = disguise.annotated ? countReadings(source, bases, disguise.variant, random) : none;
  return bases.map((base, index) => ({
    base,
    readings: writeReadings(base, counts[index] ?? 0, disguise, random),
    emoji:
      disguise.annotated &&
      disguise.variant === 'E' &&
      emojiFits(bases, index) &&
      random.chance(0.008)
        ? random.pick(EMOJI)
        : null,
  }));
}

function countReadings(
  source: readonly string[],
  bases: readonly string[],
  variant: Variant,
  random: Random,
): number[] {
  switch (variant) {
    case 'A':
      return drawByCharacter(bases, random);
    case 'B-sparse':
    case 'B-medium':
    case 'B-dense':
    case 'B-space':
      return bases.map((base, index) =>
        base !== source[index] && random.chance(SHARE_OF_CHANGED[variant]) ? 1 : 0,
      );
    case 'C':
      return bases.map(() => 0);
    case 'D':
      return bases.map((base) => (isHan(base) && random.chance(0.15) ? 1 : 0));
    case 'E': {
      let seen = 0;
      return bases.map((base) => (isHan(base) && ++seen % 4 === 0 ? 1 : 0));
    }
  }
}

/** Each draw takes a place in the run and annotates every occurrence of the character found there. */
function drawByCharacter(bases: readonly string[], random: Random): number[] {
  const han = bases.filter(isHan);
  const drawn = new Map<string, number>();
  // Short runs often get nothing; in long ones about a third of the characters ends up annotated.
  const draws = Math.round(han.length * (han.length < 40 ? random.next() * 0.4 : 0.36));
  for (let draw = 0; draw < draws; draw++) {
    const base = random.pick(han);
    drawn.set(base, Math.min(MOST_REPEATS, (drawn.get(base) ?? 0) + 1));
  }
  return bases.map((base) => drawn.get(base) ?? 0);
}

function writeReadings(base: string, count: number, disguise: Disguise, random: Random): string[] {
  const { variant, modifiers } = disguise;
  const reading = count > 0 ? defaultReading(base) : null;
  if (reading === null) return [];
  const spoken = modifiers.has('sandhi') ? inSandhi(base, reading, random) : reading;
  let written = styleReading(spoken, readingStyle(variant, modifiers, random));
  if (modifiers.has('zero-width') && random.chance(0.5)) written = pushZeroWidth(written, random);
  if (variant === 'B-space') written += ' ';
  return Array.from({ length: count }, () => written);
}

function readingStyle(
  variant: Variant,
  modifiers: ReadonlySet<Modifier>,
  random: Random,
): ReadingStyle {
  const toneless = variant === 'A' || (variant === 'E' && random.chance(0.5));
  return {
    tone: toneless ? 'none' : modifiers.has('tone-digits') ? 'digit' : 'mark',
    umlaut: modifiers.has('u-colon')
      ? 'colon'
      : modifiers.has('bare-umlaut')
        ? 'bare'
        : modifiers.has('v-umlaut') || toneless
          ? 'v'
          : 'kept',
    scriptG: modifiers.has('script-g'),
  };
}

function inSandhi(base: string, reading: string, random: Random): string {
  if (base === '不') return 'bú';
  if (base === '一') return random.pick(['yí', 'yì']);
  return reading;
}

function pushZeroWidth(reading: string, random: Random): string {
  const at = random.int(reading.length + 1);
  return reading.slice(0, at) + random.pick(['\u200b', '\u200c', '\ufeff']) + reading.slice(at);
}

/** Pushed into a word: between two Han characters, where no author would put one. */
function emojiFits(bases: readonly string[], index: number): boolean {
  return isHan(bases[index] ?? '') && isHan(bases[index + 1] ?? '');
}
