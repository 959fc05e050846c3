import {
  characterKinds,
  HAN,
  HANGUL,
  KANA,
  LETTER,
  SIMPLIFIED_FLAG,
  SORT,
  scriptKinds,
  TRADITIONAL_FLAG,
} from './character-kinds.ts';

/** What tells the script of a Han character: other characters may bear a flag by chance. */
const SCRIPT = SORT | TRADITIONAL_FLAG | SIMPLIFIED_FLAG;
const ONLY_TRADITIONAL = HAN | TRADITIONAL_FLAG;
const ONLY_SIMPLIFIED = HAN | SIMPLIFIED_FLAG;

/** Whether a character is one of the commonest that only Traditional text uses. */
export function isCommonTraditional(character: string): boolean {
  return ((scriptKinds()[character.charCodeAt(0)] ?? 0) & SCRIPT) === ONLY_TRADITIONAL;
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
    const script = (kinds[text.charCodeAt(i)] ?? 0) & SCRIPT;
    if (script === ONLY_TRADITIONAL) traditional++;
    else if (script === ONLY_SIMPLIFIED) simplified++;
  }
  return { traditional, simplified };
}

/** Counts the characters of a text by script. */
export function countScript(text: string): ScriptCounts {
  const kinds = characterKinds();
  const counts = { han: 0, kana: 0, hangul: 0, letters: 0 };
  for (let i = 0; i < text.length; i++) {
    const sort = (kinds[text.charCodeAt(i)] ?? 0) & SORT;
    if (sort === HAN) counts.han++;
    else if (sort === LETTER) counts.letters++;
    else if (sort === KANA) counts.kana++;
    else if (sort === HANGUL) counts.hangul++;
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
