import {
  characterKinds,
  HAN_BIT,
  HANGUL_BIT,
  KANA_BIT,
  kindAt,
  LETTER_BIT,
  TRADITIONAL_BIT,
} from './character-kinds.ts';

/** Whether a character is one of the commonest that only Traditional text uses. */
export function isCommonTraditional(character: string): boolean {
  return (kindAt(character, 0) & TRADITIONAL_BIT) !== 0;
}

/** Characters of a text by script. */
export interface ScriptCounts {
  readonly han: number;
  /** Of the Han: those that only Traditional text uses. */
  readonly traditional: number;
  readonly kana: number;
  readonly hangul: number;
  /** Letters of every other script. */
  readonly letters: number;
}

/** Counts the characters of a text by script, in one pass. */
export function countScript(text: string): ScriptCounts {
  const kinds = characterKinds();
  const counts = { han: 0, traditional: 0, kana: 0, hangul: 0, letters: 0 };
  for (let i = 0; i < text.length; i++) {
    const kind = kinds[text.charCodeAt(i)] ?? 0;
    if (kind & HAN_BIT) {
      counts.han++;
      if (kind & TRADITIONAL_BIT) counts.traditional++;
    } else if (kind & LETTER_BIT) counts.letters++;
    else if (kind & KANA_BIT) counts.kana++;
    else if (kind & HANGUL_BIT) counts.hangul++;
  }
  return counts;
}

/** From this share of Traditional forms on, Han text is Traditional: prose has 0.25 to 0.4 of them. */
const TRADITIONAL_SHARE = 0.08;

/** The script a text is written in, as far as counts tell. */
export function judgeScript(counts: ScriptCounts): 'hans' | 'hant' | 'not-chinese' {
  const { han, traditional, kana, hangul, letters } = counts;
  // Chinese pages quote Japanese names; Japanese prose is half kana.
  if (han === 0 || kana > han * 0.15 || hangul > han || letters > han * 8) return 'not-chinese';
  return traditional >= han * TRADITIONAL_SHARE ? 'hant' : 'hans';
}
