import {
  characterKinds,
  HAN_BIT,
  HANGUL_BIT,
  KANA_BIT,
  LETTER_BIT,
  SIMPLIFIED_BIT,
  scriptKinds,
  TRADITIONAL_BIT,
} from './character-kinds.ts';

const SCRIPT_BITS = TRADITIONAL_BIT | SIMPLIFIED_BIT;

/** Whether a character is one of the commonest that only Traditional text uses. */
export function isCommonTraditional(character: string): boolean {
  const kind = scriptKinds()[character.charCodeAt(0)] ?? 0;
  return (kind & HAN_BIT) !== 0 && (kind & SCRIPT_BITS) === TRADITIONAL_BIT;
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

/** How many Han of a text only Traditional text uses, and how many only Simplified. */
export function countForms(text: string): { traditional: number; simplified: number } {
  const kinds = scriptKinds();
  let traditional = 0;
  let simplified = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = kinds[text.charCodeAt(i)] ?? 0;
    if (!(kind & HAN_BIT)) continue;
    const scripts = kind & SCRIPT_BITS;
    if (scripts === TRADITIONAL_BIT) traditional++;
    else if (scripts === SIMPLIFIED_BIT) simplified++;
  }
  return { traditional, simplified };
}

/** Counts the characters of a text by script. */
export function countScript(text: string): ScriptCounts {
  const kinds = characterKinds();
  const counts = { han: 0, kana: 0, hangul: 0, letters: 0 };
  for (let i = 0; i < text.length; i++) {
    const kind = kinds[text.charCodeAt(i)] ?? 0;
    if (kind & HAN_BIT) counts.han++;
    else if (kind & LETTER_BIT) counts.letters++;
    else if (kind & KANA_BIT) counts.kana++;
    else if (kind & HANGUL_BIT) counts.hangul++;
  }
  return { ...counts, traditional: countForms(text).traditional };
}

/** Whether a text is Chinese, as far as counts tell. */
export function isChinese(counts: Omit<ScriptCounts, 'traditional'>): boolean {
  const { han, kana, hangul, letters } = counts;
  // Chinese pages quote Japanese names; Japanese prose is half kana.
  return han > 0 && kana <= han * 0.15 && hangul <= han && letters <= han * 8;
}

/** From this share of Traditional forms on, Han text is Traditional: prose has 0.25 to 0.4 of them. */
const TRADITIONAL_SHARE = 0.08;

/** The script a text is written in, as far as counts tell. */
export function judgeScript(counts: ScriptCounts): 'hans' | 'hant' | 'not-chinese' {
  if (!isChinese(counts)) return 'not-chinese';
  return counts.traditional >= counts.han * TRADITIONAL_SHARE ? 'hant' : 'hans';
}
