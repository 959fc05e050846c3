import { COMMON_TRADITIONAL } from './data/common-traditional.ts';

const TRADITIONAL = new Set(COMMON_TRADITIONAL);

/** Whether a character is one of the commonest that only Traditional text uses. */
export function isCommonTraditional(character: string): boolean {
  return TRADITIONAL.has(character);
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

const KANA = /[\u3041-\u30fa\u31f0-\u31ff]/gu;
const HANGUL = /[\uac00-\ud7a3\u1100-\u11ff]/gu;
const HAN = /\p{Script=Han}/gu;
const LETTER = /\p{L}/gu;

/** Counts the characters of a text by script, in one pass over each. */
export function countScript(text: string): ScriptCounts {
  let han = 0;
  let traditional = 0;
  for (const [character] of text.matchAll(HAN)) {
    han++;
    if (TRADITIONAL.has(character)) traditional++;
  }
  const kana = text.match(KANA)?.length ?? 0;
  const hangul = text.match(HANGUL)?.length ?? 0;
  const all = text.match(LETTER)?.length ?? 0;
  return { han, traditional, kana, hangul, letters: Math.max(0, all - han - kana - hangul) };
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
